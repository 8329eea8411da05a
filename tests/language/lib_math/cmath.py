# since: 3.14
import cmath
def s(z): return f"{z.real + 0.0:.8g},{z.imag + 0.0:.8g}"
for f in "sqrt exp log sin cos tan sinh cosh tanh asin acos atan asinh acosh atanh log10".split():
    row = []
    for z in (0, 1, -1, 1j, 2 + 3j, -0.5 - 0.25j):
        try: row.append(s(getattr(cmath, f)(z)))
        except Exception as e: row.append(f"{type(e).__name__}: {e}")
    print(f, row)
print(cmath.phase(-1), cmath.polar(1j), s(cmath.rect(2, cmath.pi / 2)), cmath.isclose(1j, 1j + 1e-12), cmath.isnan(complex("nan")), cmath.isinf(complex(1, float("inf"))), cmath.inf, cmath.nanj, cmath.infj, s(cmath.log(8, 2)))
