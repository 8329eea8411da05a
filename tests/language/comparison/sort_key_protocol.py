class V:
    def __init__(s, *p): s.p = p
    @classmethod
    def of(cls, t): return cls(*map(int, t.split(".")))
    def __eq__(s, o): return s.p == o.p if isinstance(o, V) else NotImplemented
    def __lt__(s, o): return s.p < o.p if isinstance(o, V) else NotImplemented
    def __le__(s, o): return s < o or s == o
    def __repr__(s): return "v" + ".".join(map(str, s.p))
    def __hash__(s): return hash(s.p)
vs = [V.of(t) for t in ("1.10", "1.9", "2.0.1", "1.9.0", "0.1")]; print(sorted(vs), max(vs), min(vs), V(1) == V(1), V(1) != V(2), V(1) > V(0), V(1) >= V(1), V(1, 2) <= V(1, 3), V(1) in {V(1)}, V(1) == "1", sorted(vs, reverse=True)[0], vs.index(V(2, 0, 1)), sorted(["1.10", "1.9"], key=V.of), [V(1)] < [V(2)], (V(1), "a") < (V(1), "b"))
for f in (lambda: V(1) < 1, lambda: 1 < V(1), lambda: V(1) <= 1, lambda: sorted([V(1), 2]), lambda: max(V(1), "x"), lambda: V.of("1.x")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
from functools import total_ordering, cmp_to_key
@total_ordering
class W:
    def __init__(s, n): s.n = n
    def __eq__(s, o): return s.n == o.n
    def __lt__(s, o): return s.n < o.n
print(W(1) <= W(1), W(2) > W(1), W(1) >= W(2), sorted([3, 1, 2], key=cmp_to_key(lambda a, b: (a % 2, a) < (b % 2, b) and -1 or 1)), sorted("bca", key=lambda c: -ord(c)), sorted([(1, [2]), (1, [1])]), sorted([[3], [], [1, 2]]), sorted([True, 0.5, -1]))
