inf, nan = float("inf"), float("nan")
l = [nan]
import math
for s in (
    "infinit",
    "na",
    "1 2",
    "--1",
    "1e5.5",
    "\0",
    ".",
    "+",
    "1,5",
):
    try:
        print(repr(s), float(s))
    except ValueError as e:
        print(e)
