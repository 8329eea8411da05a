inf, nan = float("inf"), float("nan")
print(inf, -inf, nan, inf - inf, inf * 0, inf + 1, inf == inf, nan == nan, nan != nan, nan < 1, nan > 1, -nan)
print(float("Infinity"), float("-INF"), float("+nan"), float(" NaN "), float("1e400"), float("-1e400"), float("1e-400"))
l = [nan]
print(nan in l, l == l, l.index(nan), l.count(nan), (nan,) == (nan,))
print(inf // 1 if False else "skip", inf % 5 if False else "skip", 5 % inf, -5 % inf, 5 // inf, -5 // inf, 5 % -inf)
print(0.0 == -0.0, str(-0.0), 1 / inf, -1 / inf, 0.0 * -1, -0.0 + 0.0, -0.0 - 0.0, abs(-0.0), -0.0 < 0.0)
import math
print(math.copysign(1, -0.0), math.copysign(1, -inf), math.isnan(nan), math.isinf(-inf), math.isfinite(1e308))
print(min(nan, 1), min(1, nan), max(nan, 1), max(1, nan), sorted([3, inf, -inf, 1]))
for s in (
    "",
    " ",
    "1.2.3",
    "1e",
    "e5",
    "0x10",
    "1_",
    "_1",
    "1__0.0",
):
    try:
        print(repr(s), float(s))
    except ValueError as e:
        print(e)
print(float("1_000.5"), float(".5"), float("5."), float("1E5"), float("\t1\n"), float("١.٥"), float(b"1.5"), float())
for v in (None, [], {}, 1j, object):
    try:
        float(v)
    except TypeError as e:
        print(e)
