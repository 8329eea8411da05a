from collections import deque, defaultdict
import heapq
G = {"A": {"B": 4, "C": 2}, "B": {"D": 5}, "C": {"B": 1, "D": 8, "E": 10}, "D": {"E": 2, "F": 6}, "E": {"F": 3}, "F": {}}
def bfs(s):
    seen, q, out = {s}, deque([s]), []
    while q:
        u = q.popleft(); out.append(u)
        for v in G[u]:
            if v not in seen: seen.add(v); q.append(v)
    return out
def dfs(u, seen=None):
    seen = seen if seen is not None else []
    seen.append(u)
    for v in G[u]:
        if v not in seen: dfs(v, seen)
    return seen
def dijkstra(s):
    dist, prev, h = {s: 0}, {}, [(0, s)]
    while h:
        d, u = heapq.heappop(h)
        if d > dist[u]: continue
        for v, w in G[u].items():
            if d + w < dist.get(v, float("inf")): dist[v], prev[v] = d + w, u; heapq.heappush(h, (d + w, v))
    return dist, prev
def path(p, t): return path(p, p[t]) + [t] if t in p else [t]
def topo(g):
    deg = defaultdict(int); [deg.__setitem__(v, deg[v] + 1) for u in g for v in g[u]]; q = [u for u in g if not deg[u]]; out = []
    while q:
        u = q.pop(0); out.append(u)
        for v in g[u]:
            deg[v] -= 1
            if not deg[v]: q.append(v)
    return out
def paths(a, b, seen=()): return [[a]] if a == b else [[a] + p for v in G[a] if v not in seen for p in paths(v, b, (*seen, a))]
d, p = dijkstra("A"); print(bfs("A"), dfs("A"), d, path(p, "F"), topo(G), len(paths("A", "F")), min(paths("A", "F"), key=len))
INF = float("inf"); ks = list(G); m = [[0 if a == b else G[a].get(b, INF) for b in ks] for a in ks]
for k in range(6):
    for i in range(6):
        for j in range(6): m[i][j] = min(m[i][j], m[i][k] + m[k][j])
for r in m: print(r)
