class P(tuple):
    def __new__(cls, x, y): return super().__new__(cls, (x, y))
    x = property(lambda s: s[0]); y = property(lambda s: s[1])
    def __repr__(self): return f"P{tuple.__repr__(self)}"
    def __add__(self, o): return P(self.x + o[0], self.y + o[1])
p = P(1, 2); q = p + p
print(p, q, p.x, p.y, p == (1, 2), hash(p) == hash((1, 2)), {p: 1}[1, 2], type(p[:]), p * 2, (0, 1) < p, isinstance(p, tuple), [*p], p.__class__.__mro__)
a, b = p; print(a, b, *p)
try:
    p.x = 5
except AttributeError as e:
    print(e)
try:
    P(1)
except TypeError as e:
    print(e)
print(hash((1, 2)) == hash((1.0, 2.0)), hash(()) == hash(tuple()), hash((1, 2)) != hash((2, 1)), hash((0, (1, "x"))) == hash((False, (True, "x"))))
print(hash((1, 2, 3)), hash(()), hash((1,)), hash((-1, 0, 1)), hash((10 ** 20, 0.5)), hash(((), (1, (2,)))))
d = {(i, j): i * j for i in range(3) for j in range(3)}; print(d[2, 2], (1, 1) in d, sorted(d, key=lambda t: (-t[0], t[1])), max(d), min(d.items()))
print(repr((1,)), str((1, (2,))), ("a",) < ("b",), ((1, 2), 3) == ((1, 2), 3), (1, 2, 3)[1:], (lambda *a: a)(1, 2), (yield_ := (5, 6)), divmod(7, 2))
