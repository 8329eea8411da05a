class Timer:
    def __init__(self): self.events = []
    def __enter__(self): self.events.append("in"); return self
    def __exit__(self, t, v, tb): self.events.append(t.__name__ if t else "out"); return t is ValueError
    def __call__(self, f):
        def w(*a):
            with self: return f(*a)
        return w
t = Timer()
@t
def div(a, b): return a / b
@t
def val(s): return int(s)
print(div(6, 3), val("x"), val("7"), t.events)
try: div(1, 0)
except ZeroDivisionError as e: print(e, t.events[-1])
class Poly:
    def __init__(self, *c): self.c = c
    def __call__(self, x): r = 0; [r := r * x + k for k in self.c]; return r
    def __add__(self, o): n = max(len(self.c), len(o.c)); p = lambda c: (0,) * (n - len(c)) + c; return Poly(*(a + b for a, b in zip(p(self.c), p(o.c))))
    def __mul__(self, o):
        r = [0] * (len(self.c) + len(o.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c): r[i + j] += a * b
        return Poly(*r)
    def __str__(self): return " + ".join(f"{k}x^{len(self.c) - 1 - i}" for i, k in enumerate(self.c) if k) or "0"
    def __eq__(self, o): return self.c == o.c
p, q = Poly(1, 2, 1), Poly(1, -1); print(p(3), p + q, p * q, (p * q)(2), list(map(p, range(4))), callable(p), p == Poly(1, 2, 1), Poly(), Poly(0))
