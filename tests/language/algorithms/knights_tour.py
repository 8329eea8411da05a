N = 6
def moves(p): return [q for dx, dy in ((1, 2), (2, 1), (-1, 2), (-2, 1), (1, -2), (2, -1), (-1, -2), (-2, -1)) if 0 <= (q := (p[0] + dx, p[1] + dy))[0] < N and 0 <= q[1] < N]
def tour(p):
    path, seen = [p], {p}
    while len(path) < N * N:
        nxt = [q for q in moves(path[-1]) if q not in seen]
        if not nxt: return path
        q = min(nxt, key=lambda q: (sum(r not in seen for r in moves(q)), q)); path.append(q); seen.add(q)
    return path
t = tour((0, 0)); print(len(t)); b = [[0] * N for _ in range(N)]
for i, (x, y) in enumerate(t): b[y][x] = i
for r in b: print(" ".join(f"{v:2}" for v in r))
