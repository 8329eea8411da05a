class MyInt(int):
    def __new__(cls, v=0, tag="t"):
        self = super().__new__(cls, v)
        self.tag = tag
        return self
    def __repr__(self):
        return f"MyInt({int(self)}, {self.tag!r})"
    def __add__(self, other):
        r = int.__add__(self, other)
        return r if r is NotImplemented else MyInt(r, "sum")
    __radd__ = __add__
a = MyInt(5, "x")
print(a, a.tag, a + 1, 1 + a, a - 1, type(a - 1), a * 2, -a, type(-a), +a, type(+a), abs(a))
print(a == 5, hash(a) == hash(5), {5: "five"}[a], [10, 20, 30, 40, 50, 60][a], isinstance(a, int), str(a), f"{a}", f"{a:3d}", "%d" % a, "%s" % a)
print(sum([a, a, a]), sum([1, 2], a), max(a, MyInt(3)), int(a), type(int(a)), a.real, type(a.real))
print(a & 4, a | 8, a << 1, type(a << 1), range(a), list(range(MyInt(2), a)), "ab" * MyInt(2))
class Weird(int):
    def __int__(self):
        return 99
    def __index__(self):
        return 77
    def __bool__(self):
        return False
w = Weird(5)
print(int(w), w + 0, bool(w), hex(w), "x"[0:w], range(10)[w])
print(a.__dict__, MyInt.__mro__)
