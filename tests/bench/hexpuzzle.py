"""A puzzle on hexagons: fill a board with 1..n so that touching cells obey the given sums."""


class Cell:
    def __init__(self, place):
        self.place = place
        self.around = []
        self.value = None
        self.goal = None


def board(radius):
    cells = {}
    for q in range(-radius, radius + 1):
        for r in range(-radius, radius + 1):
            if abs(q + r) <= radius:
                cells[q, r] = Cell((q, r))
    for (q, r), cell in cells.items():
        for dq, dr in ((1, 0), (0, 1), (-1, 1), (-1, 0), (0, -1), (1, -1)):
            if (q + dq, r + dr) in cells:
                cell.around.append(cells[q + dq, r + dr])
    return sorted(cells.values(), key=lambda c: (abs(c.place[0] + c.place[1]), c.place))


class Solver:
    def __init__(self, radius, colours, step):
        self.cells = board(radius)
        self.colours = colours
        for i, cell in enumerate(self.cells):
            cell.value = (i * step + i // 3) % colours
        for cell in self.cells:
            cell.goal = sum(n.value for n in cell.around)
        for cell in self.cells:
            cell.value = None
        self.tried = 0
        self.found = 0

    def fits(self, cell):
        for n in (cell, *cell.around):
            known = 0
            unknown = 0
            for m in n.around:
                if m.value is None:
                    unknown += 1
                else:
                    known += m.value
            if known > n.goal or known + unknown * (self.colours - 1) < n.goal:
                return False
        return True

    def solve(self, at=0):
        if at == len(self.cells):
            self.found += 1
            return
        cell = self.cells[at]
        for value in range(self.colours):
            cell.value = value
            self.tried += 1
            if self.fits(cell):
                self.solve(at + 1)
        cell.value = None


for radius, colours, step in ((2, 3, 2), (2, 4, 3), (2, 5, 2), (2, 6, 5), (3, 3, 2), (3, 4, 3)):
    solver = Solver(radius, colours, step)
    solver.solve()
    print(len(solver.cells), solver.tried, solver.found)
