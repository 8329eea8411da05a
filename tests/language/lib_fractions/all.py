# since: 3.14
from fractions import Fraction as F
print(F(3, 6), repr(F(-1, 3)), F(5), F(0.5), F(0.1), F("3/4"), F(" -1.25 "), F("1e-3"), F(1, -2), F(F(1, 2), F(3, 4)), F(), F("7"), F(True), F(10 ** 20, 15 ** 10))
a, b = F(1, 2), F(1, 3); print(a + b, a - b, a * b, a / b, a // b, a % b, a ** 2, a ** -2, a ** b, 2 ** a, -a, abs(F(-1, 2)), +a, a + 1, 1 - a, a * 0.5, a == 0.5, a < b, a > 0.4, divmod(F(7, 2), 1), int(F(7, 2)), float(F(1, 3)), round(F(5, 2)), round(F(22, 7), 2), F(7, 2).__floor__(), F(7, 2).__ceil__(), F(-7, 2).__trunc__(), bool(F(0)), hash(F(1, 2)) == hash(0.5), a.numerator, a.denominator, a.as_integer_ratio(), F(3.14159).limit_denominator(100), F.from_float(0.25), F(4, 2).is_integer(), sum([a, b]), max(a, b), a + 1j, sorted([F(2, 3), 0.5, F(3, 5)]), F(1, 2) in {0.5}, a.conjugate(), complex(a))
print(f"{F(1, 3):.3f}", f"{F(22, 7):10.2e}", f"{F(1, 3):%}", f"{F(3, 2)}", str(F(6, 3)), f"{F(12345, 10):,.1f}", f"{F(1, 3):>8}")
for f in (
    lambda: F(1, 0),
    lambda: F("a"),
    lambda: F(1.5, 2),
    lambda: F("1/0"),
    lambda: F(None),
    lambda: F(float("nan")),
    lambda: F(float("inf")),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
