class UF:
    def __init__(s, n): s.p = list(range(n)); s.sz = [1] * n; s.n = n
    def find(s, x):
        while s.p[x] != x: s.p[x] = s.p[s.p[x]]; x = s.p[x]
        return x
    def union(s, a, b):
        a, b = s.find(a), s.find(b)
        if a == b: return False
        if s.sz[a] < s.sz[b]: a, b = b, a
        s.p[b] = a; s.sz[a] += s.sz[b]; s.n -= 1; return True
import random
r = random.Random(42); n = 20
edges = sorted({(r.randrange(100), a, b) for a in range(n) for b in range(a + 1, n) if r.random() < 0.3})
u = UF(n); mst = [(w, a, b) for w, a, b in edges if u.union(a, b)]
print(len(edges), len(mst), sum(w for w, *_ in mst), u.n, mst[:5], u.find(0) == u.find(n - 1))
g = [[] for _ in range(n)]
for w, a, b in mst: g[a].append(b); g[b].append(a)
def depth(v, par=-1): return 1 + max((depth(c, v) for c in g[v] if c != par), default=0)
print(depth(0), max(map(len, g)), sorted(len(x) for x in g))
