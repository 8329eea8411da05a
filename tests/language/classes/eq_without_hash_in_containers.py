# since: 3.14
class P:
    def __init__(s, x, y): s.x, s.y = x, y
    def __eq__(s, o): return (s.x, s.y) == (o.x, o.y) if isinstance(o, P) else NotImplemented
    def __repr__(s): return f"P({s.x},{s.y})"
class H(P):
    def __hash__(s): return hash((s.x, s.y))
a, b = P(1, 2), P(1, 2); print(a == b, a is b, [a] == [b], b in [a], [a, b].index(b), [a].count(b), (a,) == (b,), a != P(0, 0), {1: a} == {1: b})
for f in (lambda: {a}, lambda: {a: 1}, lambda: hash(a), lambda: frozenset([a]), lambda: set([1, a]), lambda: {1: 2}.get(a), lambda: a in {1}, lambda: hash((1, a))):
    try: print(f())
    except TypeError as e: print(e)
h = {H(1, 2): "v"}; print(h[H(1, 2)], H(1, 2) in h, len({H(1, 2), H(1, 2), H(2, 1)}), H(1, 2) == P(1, 2), P.__hash__, H.__hash__ is not None, list(dict.fromkeys([H(1, 1), H(1, 1), H(0, 0)])), {H(1, 1)} & {H(1, 1)})
l = [P(2, 1), P(1, 2)]; l.remove(P(1, 2)); print(l, sorted([P(3, 1), P(1, 3)], key=lambda p: p.x), max([P(1, 9), P(2, 0)], key=lambda p: p.y))
