# since: 3.14
import math
for f in (
    lambda: math.ldexp(1, 5000),
    lambda: math.sqrt("a"),
    lambda: math.sqrt(),
    lambda: math.isclose(1, 2, rel_tol=-1),
    lambda: math.dist([1], [1, 2]),
    lambda: math.gamma(0),
    lambda: math.sin(math.inf),
    lambda: math.fsum(["a"]),
    lambda: math.floor(math.nan),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
