# since: 3.14
import math
for f in "sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh exp expm1 log log2 log10 log1p sqrt cbrt exp2 erf erfc gamma lgamma fabs degrees radians floor ceil trunc".split():
    row = []
    for v in (0, 0.5, 1, -1, 2.5, -3, 1e10, float("inf"), float("-inf"), float("nan")):
        try:
            r = getattr(math, f)(v); row.append(f"{r:.10g}")
        except Exception as e: row.append(f"{type(e).__name__}: {e}")
    print(f, row)
