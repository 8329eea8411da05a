# since: 3.13
import math
print(math.sumprod([1, 2, 3], [4, 5, 6]), math.sumprod([], []), math.sumprod([0.1] * 10, [1] * 10), math.fma(2, 3, 4), math.fma(0.1, 10, -1), math.nextafter(0, 1, steps=3))
for f in (lambda: math.sumprod([1], [1, 2]), lambda: math.fma(1e308, 10, 0), lambda: math.fma(math.inf, 0, 1), lambda: math.sumprod(["a"], ["b"])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
