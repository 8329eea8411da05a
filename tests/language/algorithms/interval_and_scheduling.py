def merge(iv):
    out = []
    for a, b in sorted(iv):
        if out and a <= out[-1][1]: out[-1][1] = max(out[-1][1], b)
        else: out.append([a, b])
    return out
def schedule(jobs):
    end, out = -1, []
    for n, s, e in sorted(jobs, key=lambda j: j[2]):
        if s >= end: out.append(n); end = e
    return out
def rooms(iv):
    ev = sorted([(s, 1) for s, _ in iv] + [(e, -1) for _, e in iv]); c = m = 0
    for _, d in ev: c += d; m = max(m, c)
    return m
iv = [(1, 4), (2, 5), (7, 9), (8, 8), (10, 12), (11, 15), (4, 4)]; print(merge(iv), rooms(iv), schedule([("a", 1, 4), ("b", 3, 5), ("c", 0, 6), ("d", 5, 7), ("e", 3, 9), ("f", 5, 9), ("g", 6, 10), ("h", 8, 11)]))
def binary(f, lo, hi):
    while lo < hi:
        m = (lo + hi) // 2
        if f(m): hi = m
        else: lo = m + 1
    return lo
print(binary(lambda x: x * x >= 2000, 0, 100), binary(lambda x: x ** 3 >= 10 ** 30, 0, 10 ** 12))
def two_sum(a, t):
    seen = {}
    for i, v in enumerate(a):
        if t - v in seen: return seen[t - v], i
        seen[v] = i
def three(a): a = sorted(a); return sorted({(x, y, -x - y) for i, x in enumerate(a) for j, y in enumerate(a[i + 1:], i + 1) if -x - y in a[j + 1:]})
print(two_sum([2, 7, 11, 15], 9), two_sum([1], 5), three([-1, 0, 1, 2, -1, -4]), [sum(a) for a in zip(*[iter(range(12))] * 4)])
def rain(h): return sum(max(0, min(max(h[:i + 1]), max(h[i:])) - v) for i, v in enumerate(h))
def spiral(m): return m and [*m[0]] + spiral([*zip(*m[1:])][::-1])
print(rain([0, 1, 0, 2, 1, 0, 1, 3, 2, 1, 2, 1]), spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]), [list(r) for r in zip(*[[1, 2], [3, 4]][::-1])])
