from math import sqrt, isclose
class Vec:
    __slots__ = ("c",)
    def __init__(self, *c): self.c = tuple(c)
    def __add__(a, b): return Vec(*map(sum, zip(a.c, b.c)))
    def __sub__(a, b): return a + -b
    def __neg__(a): return Vec(*(-x for x in a.c))
    def __mul__(a, k): return sum(x * y for x, y in zip(a.c, k.c)) if isinstance(k, Vec) else Vec(*(x * k for x in a.c))
    __rmul__ = __mul__
    def __abs__(a): return sqrt(a * a)
    def __eq__(a, b): return a.c == b.c
    def __hash__(a): return hash(a.c)
    def __iter__(a): return iter(a.c)
    def __getitem__(a, i): return a.c[i]
    def __len__(a): return len(a.c)
    def __bool__(a): return any(a.c)
    def __repr__(a): return f"Vec{a.c}"
    def __format__(a, s): return "(" + ", ".join(format(x, s) for x in a) + ")"
a, b = Vec(1, 2, 2), Vec(3, 0, -1)
print(a + b, a - b, a * b, 2 * a, a * 0.5, abs(a), -a, a == Vec(1, 2, 2), len({a, Vec(1, 2, 2)}), bool(Vec(0, 0)), f"{a:.1f}", list(a), a[1:], sum([a, b], Vec(0, 0, 0)))
def area(p): return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(p, p[1:] + p[:1]))) / 2
def hull(p):
    p = sorted(set(p)); cr = lambda o, a, b: (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0])
    def half(p):
        h = []
        for q in p:
            while len(h) > 1 and cr(h[-2], h[-1], q) <= 0: h.pop()
            h.append(q)
        return h[:-1]
    return half(p) + half(p[::-1])
pts = [(i * 7 % 11, i * 5 % 13) for i in range(30)]; h = hull(pts); print(h, area(h), area([(0, 0), (4, 0), (4, 3)]))
