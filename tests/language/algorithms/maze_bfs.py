M = """#########
#S..#...#
#.#.#.#.#
#.#...#.#
#.#####.#
#......E#
#########""".splitlines()
from collections import deque
def find(c): return next((y, x) for y, r in enumerate(M) for x, v in enumerate(r) if v == c)
def solve():
    s, e = find("S"), find("E"); prev = {s: None}; q = deque([s])
    while q:
        y, x = p = q.popleft()
        if p == e: break
        for dy, dx in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            n = (y + dy, x + dx)
            if M[n[0]][n[1]] != "#" and n not in prev: prev[n] = p; q.append(n)
    path = []
    while p: path.append(p); p = prev[p]
    return path[::-1]
p = solve(); print(len(p)); g = [list(r) for r in M]
for y, x in p[1:-1]: g[y][x] = "*"
print("\n".join(map("".join, g)))
