"""The inverse of a 4x4 matrix by Gauss and Jordan, in plain Python; batches of matrices."""


def inverse(m):
    n = 4
    a = [list(row) + [1.0 if i == j else 0.0 for j in range(n)] for i, row in enumerate(m)]
    for c in range(n):
        p = c
        for r in range(c + 1, n):
            if abs(a[r][c]) > abs(a[p][c]):
                p = r
        a[c], a[p] = a[p], a[c]
        row = a[c]
        f = 1.0 / row[c]
        for j in range(c, 2 * n):
            row[j] *= f
        for r in range(n):
            if r != c:
                other = a[r]
                f = other[c]
                if f:
                    for j in range(c, 2 * n):
                        other[j] -= f * row[j]
    return [row[n:] for row in a]


def batch(first, count):
    matrices = []
    for k in range(first, first + count):
        x = (k * 7919 % 1000) / 1000.0
        matrices.append([[4.0 + x, 1.0, 0.5, x], [1.0, 5.0 - x, 0.25, 1.0], [0.5, x, 6.0, 2.0], [x, 1.0, 2.0, 7.0 + x]])
    return matrices


def trace_of_inverses(matrices):
    total = 0.0
    for m in matrices:
        i = inverse(m)
        total += i[0][0] + i[1][1] + i[2][2] + i[3][3]
    return total
