def lcs(a, b):
    t = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b): t[i + 1][j + 1] = t[i][j] + 1 if x == y else max(t[i][j + 1], t[i + 1][j])
    out, i, j = [], len(a), len(b)
    while i and j:
        if a[i - 1] == b[j - 1]: out.append(a[i - 1]); i -= 1; j -= 1
        elif t[i - 1][j] >= t[i][j - 1]: i -= 1
        else: j -= 1
    return "".join(reversed(out))
def edit(a, b):
    p = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        q = [i]
        for j, y in enumerate(b, 1): q.append(min(p[j] + 1, q[-1] + 1, p[j - 1] + (x != y)))
        p = q
    return p[-1]
def knap(items, cap):
    best = {0: (0, ())}
    for i, (w, v) in enumerate(items):
        for c, (val, ch) in sorted(best.items(), reverse=True):
            if c + w <= cap and best.get(c + w, (-1,))[0] < val + v: best[c + w] = val + v, ch + (i,)
    return max(best.values())
def lis(a):
    from bisect import bisect_left
    t = []
    for x in a: t[(k := bisect_left(t, x)):k + 1] = [x]
    return len(t)
def change(n, c):
    w = [1] + [0] * n
    for k in c:
        for i in range(k, n + 1): w[i] += w[i - k]
    return w[n]
def kadane(a):
    b = c = a[0]
    for x in a[1:]: c = max(x, c + x); b = max(b, c)
    return b
print(lcs("AGGTABQWE", "GXTXAYBWE"), edit("kitten", "sitting"), edit("", "abc"), knap([(2, 3), (3, 4), (4, 5), (5, 6)], 8), lis([10, 9, 2, 5, 3, 7, 101, 18]), change(200, (1, 2, 5, 10, 20, 50, 100, 200)), kadane([-2, 1, -3, 4, -1, 2, 1, -5, 4]))
pas = [[1]]
for _ in range(8): pas.append([1, *map(sum, zip(pas[-1], pas[-1][1:])), 1])
for r in pas: print(" ".join(map(str, r)).center(40).rstrip())
