# since: 3.14
from fractions import Fraction as F
a, b = F(1, 2), F(1, 3)
for f in (
    lambda: F(1, 2).limit_denominator(0),
    lambda: F(0) ** -1,
    lambda: F(1, 2) % 0,
    lambda: F("0x1"),
    lambda: setattr(a, "numerator", 5),
    lambda: F(1, 2) // 0,
    lambda: F("1_0/3"),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
