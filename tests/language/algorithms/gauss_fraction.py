from fractions import Fraction as F
def solve(m):
    n = len(m); m = [[F(x) for x in r] for r in m]
    for i in range(n):
        p = next((r for r in range(i, n) if m[r][i]), None)
        if p is None: return None
        m[i], m[p] = m[p], m[i]; m[i] = [x / m[i][i] for x in m[i]]
        for r in range(n):
            if r != i: m[r] = [a - m[r][i] * b for a, b in zip(m[r], m[i])]
    return [r[-1] for r in m]
print(*solve([[2, 1, -1, 8], [-3, -1, 2, -11], [-2, 1, 2, -3]])); print(solve([[1, 2, 3], [2, 4, 6]])); print(solve([[3, 2, 1], [1, -1, 4]]))
h = [[F(1, i + j + 1) for j in range(5)] + [1] for i in range(5)]; print(*solve(h))
print(sum(F(1, k) for k in range(1, 20)), F(3, 4) ** -2, F("0.125"), F(1, 3) + 0.5, round(F(7, 2)), F(-7, 2) // 1, F(7, 3) % 1)
