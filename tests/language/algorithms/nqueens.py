def solve(n):
    def place(r, cols, d1, d2, cur):
        if r == n: yield cur[:]; return
        for c in range(n):
            if c not in cols and r + c not in d1 and r - c not in d2:
                cur.append(c); yield from place(r + 1, cols | {c}, d1 | {r + c}, d2 | {r - c}, cur); cur.pop()
    yield from place(0, frozenset(), frozenset(), frozenset(), [])
for n in range(1, 8): print(n, len(list(solve(n))))
first = next(solve(8))
for c in first: print("." * c + "Q" + "." * (7 - c))
