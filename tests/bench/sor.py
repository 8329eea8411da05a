"""Successive over-relaxation: a grid of floats as a list of lists."""


def relax(grid, omega, rounds):
    quarter = omega * 0.25
    rest = 1.0 - omega
    last = len(grid) - 1
    for _ in range(rounds):
        for i in range(1, last):
            above = grid[i - 1]
            row = grid[i]
            below = grid[i + 1]
            for j in range(1, len(row) - 1):
                row[j] = quarter * (above[j] + below[j] + row[j - 1] + row[j + 1]) + rest * row[j]


size = 100
grid = [[(i * 31 + j * 17) % 101 / 101.0 for j in range(size)] for i in range(size)]
relax(grid, 1.25, 1150)
print("%.9f" % sum(map(sum, grid)))
