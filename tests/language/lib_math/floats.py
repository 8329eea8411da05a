# since: 3.14
import math
print(math.pi, math.e, math.tau, math.inf, math.nan, math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-10), math.isclose(0, 1e-10, abs_tol=1e-9), math.copysign(3, -0.0), math.fmod(-7, 3), math.fmod(7, -3), math.modf(-2.75), math.frexp(10), math.frexp(0), math.ldexp(0.5, 5), math.hypot(3, 4), math.hypot(1, 2, 3), math.hypot(), math.dist([0, 0], [3, 4]), math.atan2(1, -1), math.atan2(0, -0.0), math.pow(2, 0.5), math.remainder(7, 4), math.remainder(10, 4), math.nextafter(1, 2), math.nextafter(0, -1), math.ulp(1), math.ulp(1e300), math.fsum([0.1] * 10), math.fsum([1e100, 1, -1e100]), math.prod([1, 2, 3]), math.prod([], start=5), math.prod([0.5, 4]), math.log(8, 2), math.log(10 ** 500), math.log2(2 ** 2000), math.log10(10 ** 400), math.exp(-800), math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1), math.trunc(-2.7), math.cbrt(-27))
for f in (
    lambda: math.sqrt(-1),
    lambda: math.log(0),
    lambda: math.log(-1),
    lambda: math.log(5, 1),
    lambda: math.exp(1000),
    lambda: math.acos(2),
    lambda: math.fmod(1, 0),
    lambda: math.pow(-1, 0.5),
    lambda: math.pow(0, -1),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
