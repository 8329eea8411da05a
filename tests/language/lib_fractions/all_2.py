# since: 3.14
from fractions import Fraction as F
a, b = F(1, 2), F(1, 3)
for f in (
    lambda: F(1, 2) / 0,
    lambda: F(1, 2) + "a",
    lambda: F(1, 2) < "a",
    lambda: F("1/2/3"),
    lambda: F(1, 2, 3),
    lambda: F("1 /2"),
    lambda: F([]),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
