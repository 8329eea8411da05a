g = [[r * 3 + c for c in range(3)] for r in range(3)]; print(g, g[1][2], [row[0] for row in g], [g[i][i] for i in range(3)], sum(map(sum, g)), [list(c) for c in zip(*g)], [r[::-1] for r in g[::-1]])
g[0][0] = 99; g.append([9] * 3); g[1] += [0]; print(g); flat = [x for r in g for x in r]; print(flat, max(flat), [x for r in g for x in r if x % 2]); h = [r[:] for r in g]; h[0][0] = -1; print(g[0][0], h[0][0])
sh = [[0] * 2] * 2; sh[0][0] = 1; print(sh, sh[0] is sh[1]); t = [[0] * 3 for _ in range(2)]; t[1][1] = 5; print(t); print("\n".join(" ".join(f"{v:3}" for v in r) for r in h)); tri = [[1] * (i + 1) for i in range(4)]
for i in range(2, 4):
    for j in range(1, i): tri[i][j] = tri[i - 1][j - 1] + tri[i - 1][j]
print(tri); board = [["." for _ in range(4)] for _ in range(2)]; board[1][2] = "X"; print(*map("".join, board), sep="\n")
def nb(x, y): return [(x + i, y + j) for i in (-1, 0, 1) for j in (-1, 0, 1) if (i or j) and 0 <= x + i < 3 and 0 <= y + j < 3]
print(nb(0, 0), len(nb(1, 1))); rot = [list(r) for r in zip(*[[1, 2], [3, 4]][::-1])]; print(rot, [[[1], [2]], [[3]]][0][1][0], [[]] * 2, [[]] == [[]])
for f in (lambda: g[0][10], lambda: g[10][0], lambda: g[0, 1], lambda: g["a"], lambda: g[0][0][0]):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
