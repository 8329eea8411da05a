from dataclasses import *
@dataclass
class P:
    x: int
    y: int = 2
    z: list = field(default_factory=list, repr=False)
    def norm(self): return self.x + self.y
p = P(1); print(p, p == P(1, 2), p != P(2), p.norm(), P(1).z is P(1).z, [f.name for f in fields(P)], asdict(P(1, 2, [P(3)])), astuple(p), replace(p, x=9), is_dataclass(p), is_dataclass(P), P.__match_args__, P.__doc__, P.__hash__, P(1).__eq__(5), repr(P("s", None)))
@dataclass(order=True, frozen=True)
class V:
    a: int
    b: str = field(default="q", compare=False)
v = V(1); print(v < V(2), sorted([V(3), V(1)]), hash(v) == hash(V(1, "zz")), {v: 1}[V(1, "other")], v == V(1, "w"))
for f in (lambda: P(), lambda: P(1, 2, 3, 4), lambda: P(q=1), lambda: setattr(v, "a", 5), lambda: delattr(v, "a"), lambda: v < 5, lambda: P(1) < P(2), lambda: hash(p), lambda: fields(5), lambda: asdict(5), lambda: replace(p, q=1), lambda: replace(5), lambda: astuple(P)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
