# since: 3.13
class C:
    def __init__(self, v): self.v = v
    def m(self, x=0): return self.v + x
    @classmethod
    def k(cls): return cls.__name__
    @staticmethod
    def s(a): return a
c = C(5); f = c.m; c.v = 7; print(f(), f(1), f.__self__ is c, f.__func__ is C.m, f.__name__, c.m == c.m, c.m is c.m, hash(c.m) == hash(c.m), C.m == C.m, C(5).m == C(5).m, list(map(c.m, [1, 2])), C.k.__self__ is C, c.k(), c.s(1), sorted([3, 1], key=c.m))
d = C(1); d.m2 = c.m; print(d.m2()); C.m = lambda self: "patched"; print(c.m(), f()); e = C.__dict__["s"]; print(type(e).__name__, type(C.__dict__["k"]).__name__, type(C.m).__name__, type(c.m).__name__)
for g in (lambda: f(1, 2, 3), lambda: C.k(1), lambda: C.s(), lambda: setattr(f, "x", 1), lambda: f.nope, lambda: C.m(), lambda: c.m(1)):
    try: print(g())
    except Exception as x: print(type(x).__name__, x)
import types
m = types.MethodType(lambda self, y: (self.v, y), c); print(m(2)); l = [].append; l(1); print(l.__self__, l.__name__, [1].count == [1].count, "a".upper is "a".upper, str.join.__name__, l.__qualname__)
