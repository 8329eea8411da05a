# since: 3.13
import statistics as st
from fractions import Fraction as F
d = [1, 2, 3, 4, 4, 10]
print(st.mean(d), st.median(d), st.median_low(d), st.median_high(d), st.mode(d), st.multimode([1, 1, 2, 2, 3]), st.stdev(d), st.pstdev(d), st.variance(d), st.pvariance(d), st.fmean(d), st.geometric_mean([1, 2, 4]), st.harmonic_mean([40, 60]), st.quantiles(d), st.quantiles(d, n=10, method="inclusive"), st.median_grouped([1, 2, 2, 3, 4]), st.mean([F(1, 2), F(1, 3)]), st.mean([1.5, 2.5]), st.mode("aab"), st.median([5]), st.fmean([1, 2], weights=[3, 1]), st.harmonic_mean([1, 2], weights=[1, 3]), st.correlation([1, 2, 3], [2, 4, 7]), st.covariance([1, 2, 3], [1, 2, 4]), st.linear_regression([1, 2, 3], [2, 4, 6.5]), st.variance([1, 2, 3], 2), st.mean(range(5)), st.multimode([]))
n = st.NormalDist(100, 15); print(n, n.mean, n.cdf(115), n.pdf(100), n.inv_cdf(0.9), n + 5, n * 2, n.zscore(130), n.quantiles(4), n.overlap(st.NormalDist(110, 15)), st.NormalDist.from_samples(d), n == st.NormalDist(100, 15), n.stdev, n.variance, n.median)
for f in (
    lambda: st.mean([]),
    lambda: st.median([]),
    lambda: st.mode([]),
    lambda: st.stdev([1]),
    lambda: st.variance([]),
    lambda: st.harmonic_mean([-1]),
    lambda: st.geometric_mean([]),
    lambda: st.quantiles([1]) if 0 else st.quantiles([1, 2], n=0),
    lambda: st.mean(["a"]),
    lambda: st.fmean([]),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
