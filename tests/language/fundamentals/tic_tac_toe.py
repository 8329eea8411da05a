W = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
def win(b): return next((b[i] for i, j, k in W if b[i] == b[j] == b[k] != "."), None)
memo = {}
def best(b, p):
    if (r := win(b)): return (1 if r == "X" else -1), None
    if "." not in b: return 0, None
    if (b, p) not in memo:
        res = [(best(b[:i] + p + b[i + 1:], "O" if p == "X" else "X")[0], i) for i in range(9) if b[i] == "."]
        memo[b, p] = max(res, key=lambda t: (t[0], -t[1])) if p == "X" else min(res)
    return memo[b, p]
b, p = "." * 9, "X"
while not win(b) and "." in b:
    v, i = best(b, p); b = b[:i] + p + b[i + 1:]; p = "O" if p == "X" else "X"; print(b[:3], b[3:6], b[6:], v, sep=" ")
print(win(b), len(memo), best("XX.OO....", "X"), best("XX.OO....", "O"))
