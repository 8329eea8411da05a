# since: 3.13
l = list(range(10)); del l[3]; del l[-1]; del l[1:3]; del l[::2]; print(l); del l[:]; print(l)
d = {i: i for i in range(5)}; del d[0], d[4]; print(d)
class C:
    def __delitem__(s, k): print("delitem", k)
    def __delattr__(s, n): print("delattr", n)
    def __delslice__(s, *a): print("never")
c = C(); del c[1], c["a"], c[1:2], c[1, 2], c[...], c.x, c.y
class D:
    class P:
        def __get__(s, o, t): return 1
        def __delete__(s, o): print("desc delete")
    p = P()
x = D(); del x.p; x.v = 1; del x.v
for f in (lambda: x.v, ):
    try: f()
    except AttributeError as e: print(e)
def t(s):
    try: exec(s, {"l": [1], "d": {}, "t": (1,), "s": "a", "x": x, "r": range(3), "n": None})
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in ("del l[5]", "del l['a']", "del d[1]", "del t[0]", "del s[0]", "del r[0]", "del n.x", "del n[0]", "del x.v", "del x.__class__", "del q", "del l.append", "del l[0], l[0]"): t(s)
a = b = [1, 2]; del a; print(b); m = memoryview(bytearray(b"ab"))
try: del m[0]
except TypeError as e: print(e)
ba = bytearray(b"abcdef"); del ba[1:3], ba[0]; print(ba)
