"""LU decomposition with pivots, and solving by it."""


def decompose(a, pivots):
    n = len(a)
    for j in range(n):
        p = max(range(j, n), key=lambda i: abs(a[i][j]))
        pivots[j] = p
        if p != j:
            a[p], a[j] = a[j], a[p]
        scale = 1.0 / a[j][j]
        top = a[j]
        for i in range(j + 1, n):
            row = a[i]
            factor = row[j] * scale
            row[j] = factor
            for k in range(j + 1, n):
                row[k] -= factor * top[k]


def solve(a, pivots, b):
    n = len(a)
    x = b[:]
    for i in range(n):
        p = pivots[i]
        x[i], x[p] = x[p], x[i]
    for i in range(n):
        row = a[i]
        for j in range(i):
            x[i] -= row[j] * x[j]
    for i in reversed(range(n)):
        row = a[i]
        for j in range(i + 1, n):
            x[i] -= row[j] * x[j]
        x[i] /= row[i]
    return x


def run(n):
    state = 7
    matrix = []
    for _ in range(n):
        row = []
        for _ in range(n):
            state = state * 16807 % 2147483647
            row.append(state / 2147483647.0 - 0.5)
        matrix.append(row)
    right = [sum(row) for row in matrix]
    work = [row[:] for row in matrix]
    pivots = [0] * n
    decompose(work, pivots)
    x = solve(work, pivots, right)
    return max(abs(v - 1.0) for v in x) < 1e-6, "%.6f" % work[n // 2][n // 3]


for _ in range(5):
    print(run(250))
