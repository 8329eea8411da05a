class B(bytes):
    def __new__(cls, v, n=0):
        o = super().__new__(cls, v)
        o.n = n
        return o
    def __repr__(self): return f"B({bytes.__repr__(self)})"
b = B(b"abc", 3)
print(b, b.n, b[0], b + b"d", type(b + b""), b[:2], type(b[:]), b == b"abc", {b: 1}[b"abc"], b.upper(), bytes(b), type(bytes(b)), B.fromhex("61"), type(B.fromhex("61")))
class A(bytearray):
    def append(self, x): super().append(x ^ 0x20)
a = A(b"xy"); a.append(65); a.extend(b"B")
print(a, type(a + b""), type(a[:1]), a == b"xyaB", repr(a), str(a), A(2), type(a.copy()))
print(b"a".__class__, bytes.__mro__, type(iter(b"")).__name__, type(iter(bytearray())).__name__, bytes.__name__, b"abc".__getitem__(0), b"a".__add__(b"b"), b"a".__eq__("a"), b"x".__contains__(120))
try:
    b"a".__add__("b")
except TypeError as e:
    print(e)
