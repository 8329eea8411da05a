# since: 3.13
from collections import namedtuple
P = namedtuple("P", "x y"); p = P(1, y=2)
print(p, p.x, p[1], p._fields, p._asdict(), p._replace(x=9), P._make([3, 4]), *p, p == (1, 2), hash(p) == hash((1, 2)), isinstance(p, tuple), P.__name__, P.__doc__, P.x.__doc__, len(p), p + (3,), P.__mro__[1])
Q = namedtuple("Q", ["a", "b", "c"], defaults=[5, 6]); print(Q(1), Q._field_defaults, Q(1, 2, 3) > Q(1, 2), namedtuple("R", "class a a _x", rename=True)._fields, namedtuple("S", "")(), namedtuple("T", "a,b")(1, 2))
class V(namedtuple("V", "x y")):
    __slots__ = ()
    def norm(self): return (self.x ** 2 + self.y ** 2) ** 0.5
print(V(3, 4).norm(), V(3, 4), V(1, 2)._replace(y=0)); x, y = p; print(x, y)
for f in (lambda: P(1), lambda: P(1, 2, 3), lambda: P(1, z=2), lambda: setattr(p, "x", 5), lambda: p.zz, lambda: p._replace(q=1), lambda: P._make([1]), lambda: namedtuple("1a", "x"), lambda: namedtuple("A", "class"), lambda: namedtuple("A", "x x"), lambda: namedtuple("A", "_x"), lambda: namedtuple("A", "1x"), lambda: namedtuple("A", "x", defaults=[1, 2]), lambda: p[5], lambda: namedtuple("A", ["x y"])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
