class Poly:
    def __init__(self, *c):
        c = list(c)
        while len(c) > 1 and c[-1] == 0: c.pop()
        self.c = c or [0]
    def __call__(self, x):
        r = 0
        for k in reversed(self.c): r = r * x + k
        return r
    def __add__(s, o): n = max(len(s.c), len(o.c)); return Poly(*((s.c + [0] * n)[i] + (o.c + [0] * n)[i] for i in range(n)))
    def __neg__(s): return Poly(*(-k for k in s.c))
    def __sub__(s, o): return s + -o
    def __mul__(s, o):
        r = [0] * (len(s.c) + len(o.c))
        for i, a in enumerate(s.c):
            for j, b in enumerate(o.c): r[i + j] += a * b
        return Poly(*r)
    def __divmod__(s, o):
        q, r = Poly(), Poly(*s.c)
        while len(r.c) >= len(o.c) and any(r.c): t = Poly(*[0] * (len(r.c) - len(o.c)), r.c[-1] / o.c[-1]); q, r = q + t, r - t * o
        return q, r
    def diff(s): return Poly(*[i * k for i, k in enumerate(s.c)][1:])
    def __eq__(s, o): return s.c == o.c
    def __repr__(s): return " + ".join(f"{k:g}" + (f"x^{i}" if i > 1 else "x" if i else "") for i, k in enumerate(s.c) if k) or "0"
p, q = Poly(-6, 11, -6, 1), Poly(-1, 1); print(p, q, p + q, p - p, p * q, divmod(p, q), p.diff(), [p(x) for x in range(5)], p == p * Poly(1))
def newton(f, x, n=50):
    for _ in range(n):
        d = f.diff()(x)
        if d == 0: break
        x, o = x - f(x) / d, x
        if abs(x - o) < 1e-14: break
    return x
print(newton(Poly(-2, 0, 1), 1.0), round(newton(p, 10.0), 9)); from math import sin, pi
def simpson(f, a, b, n=100): h = (b - a) / n; return h / 3 * (f(a) + f(b) + sum((4 if i % 2 else 2) * f(a + i * h) for i in range(1, n)))
def bisect(f, a, b):
    while b - a > 1e-12: m = (a + b) / 2; a, b = (a, m) if f(a) * f(m) <= 0 else (m, b)
    return a
print(f"{simpson(sin, 0, pi):.8f} {simpson(Poly(0, 0, 3), 0, 2):.8f} {bisect(lambda x: x ** 3 - x - 2, 1, 2):.9f}")
