import statistics as st
from fractions import Fraction as F
d = [1, 2, 3, 4, 4, 10]
n = st.NormalDist(100, 15)
for f in (
    lambda: st.correlation([1], [1]),
    lambda: st.correlation([1, 2], [1]),
    lambda: st.linear_regression([1, 1], [1, 2]),
    lambda: st.NormalDist(0, -1),
    lambda: n.inv_cdf(2),
    lambda: st.median([1, "a"]),
    lambda: st.pvariance([]),
    lambda: st.correlation([1, 1], [2, 3]),
    lambda: st.mean(5),
    lambda: st.fmean([1], weights=[1, 2]),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
