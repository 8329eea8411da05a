for v in (
    0.5,
    1.5,
    2.5,
    -0.5,
    -1.5,
    2.675,
    2.665,
    1.005,
    0.125,
):
    print(v, round(v), [round(v, n) for n in (0, 1, 2, 3)], round(v, -1), round(v, -2))
print(round(1234567.891, -3), round(0.5 + 1e-16), round(2.5, 0), type(round(2.5)), type(round(2.5, 0)), round(2.5, None))
for f in (lambda: round(float("inf")), lambda: round(float("nan")), lambda: round(1.5, 1.0), lambda: round("a"), lambda: round(), lambda: round(1j)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(round(float("inf"), 2), round(float("nan"), 2), round(1e308, -308), round(1.7e308, -307), round(-0.4), round(-0.4, 0))
import math
for v in (2.7, -2.7, 2.0, -0.5, 1e20):
    print(math.floor(v), math.ceil(v), math.trunc(v), int(v), v.is_integer(), v.__floor__(), v.__ceil__())
for v in (float("inf"), float("nan")):
    for f in (math.floor, math.ceil, math.trunc):
        try:
            f(v)
        except Exception as e:
            print(f.__name__, type(e).__name__, e)
