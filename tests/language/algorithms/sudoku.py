P = "530070000600195000098000060800060003400803001700020006060000280000419005000080079"
def solve(g):
    def opts(i):
        r, c = divmod(i, 9); b = r // 3 * 27 + c // 3 * 3
        return set("123456789") - {g[r * 9 + k] for k in range(9)} - {g[k * 9 + c] for k in range(9)} - {g[b + k // 3 * 9 + k % 3] for k in range(9)}
    e = [(len(o := opts(i)), i, o) for i, v in enumerate(g) if v == "0"]
    if not e: return g
    _, i, o = min(e)
    for v in sorted(o):
        if (r := solve(g[:i] + v + g[i + 1:])): return r
s = solve(P)
for i in range(0, 81, 9): print(" ".join(s[i:i + 9]))
print(all(len(set(s[i:i + 9])) == 9 for i in range(0, 81, 9)))
