# since: 3.14
import math
for f in (
    lambda: math.ceil(math.inf),
    lambda: math.sqrt(10 ** 400),
    lambda: math.hypot("a"),
    lambda: math.remainder(1, 0),
    lambda: math.log(),
    lambda: math.log(2, 0),
    lambda: math.pow(10, 400),
    lambda: math.prod(5),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
