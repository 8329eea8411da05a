# Errors of pow, bytearray, array and memoryview: their texts, and which of two comes first.
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: (2).__pow__()); t(lambda: (2).__pow__(1,2,3)); t(lambda: (2).__pow__(1,2)); t(lambda: (2).__rpow__()); t(lambda: (2.0).__pow__()); t(lambda: (2.0).__pow__(1,2,3)); t(lambda: (2j).__pow__(1,2,3)); t(lambda: (2.0).__pow__(1,2))
t(lambda: pow()); t(lambda: pow(1)); t(lambda: pow(1,2,3,4)); t(lambda: pow(1, exp=3)); t(lambda: pow(base=2)); t(lambda: pow(2, 3, foo=1)); t(lambda: (2).__add__()); t(lambda: (2).__add__(1,2)); t(lambda: (2).__rpow__(1,2,3,4)); t(lambda: (2).__ipow__)
t(lambda: (2).__pow__(x=1)); t(lambda: int.__pow__()); t(lambda: int.__pow__("a", 1)); t(lambda: (2).__neg__(1)); t(lambda: [].__len__(1)); t(lambda: [].__getitem__()); t(lambda: [].__setitem__(1)); t(lambda: [].__lt__()); t(lambda: "".__contains__()); t(lambda: object().__eq__()); t(lambda: object().__setattr__("a"));t(lambda: object().__getattribute__());t(lambda: object().__delattr__())
class A:
    def __pow__(self, o, m=None): return ('pow', o, m)
    def __rpow__(self, o, m=None): return ('rpow', o, m)
    def __ipow__(self, o): return 'ipow'
t(lambda: pow(A(), 1)); t(lambda: pow(A(), 1, 2)); t(lambda: pow(1, A())); t(lambda: pow(1, A(), 3)); t(lambda: pow(1, 2, A()))
b = bytearray(b"x")
t(lambda: b.extend("")); t(lambda: b.extend("a")); t(lambda: b.extend(5)); t(lambda: b.extend([256])); t(lambda: b.extend(["a"])); t(lambda: b.extend(None)); t(lambda: b.extend(x for x in "a"))
def s(i, v):
    b = bytearray(b"x")
    b[i] = v
    return b
for i in 9, 0, -9, "a", 1.5, slice(0, 1), slice(None, None, 2), 2**70:
    for v in "z", 300, -1, b"q", 7, None, [1, 2], 2**70: t(lambda: s(i, v))
def d(i):
    b = bytearray(b"x")
    del b[i]
    return b
for i in 9, -1, "a", slice(0, 5): t(lambda: d(i))
def s2(i, v):
    b = [1, 2]
    b[i] = v
    return b
for i in 9, "a", 1.5, slice(0, 1), slice(None, None, 2), 2**70:
    for v in "z", 7, None, [1, 2]: t(lambda: s2(i, v))
import array
def s3(i, v):
    b = array.array("i", [1, 2])
    b[i] = v
    return b
for i in 9, 0, "a", 1.5, slice(0, 1), slice(None, None, 2), 2**70:
    for v in "z", 7, None, [1, 2], array.array("i", [1]), array.array("b", [1]): t(lambda: s3(i, v))
def s4(i, v):
    b = memoryview(bytearray(b"ab"))
    b[i] = v
    return bytes(b)
for i in 9, 0, "a", 1.5, slice(0, 1), slice(None, None, 2), 2**70:
    for v in "z", 7, None, [1, 2], b"q", b"qq": t(lambda: s4(i, v))
