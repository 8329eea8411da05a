"""Queens on a board: recursion through generators, and sets."""


def place(size, row=0, columns=frozenset(), up=frozenset(), down=frozenset()):
    if row == size:
        yield ()
        return
    for column in range(size):
        if column in columns or row + column in up or row - column in down:
            continue
        deeper = place(size, row + 1, columns | {column}, up | {row + column}, down | {row - column})
        for rest in deeper:
            yield (column, *rest)


def backtrack(size):
    columns = [False] * size
    up = [False] * (2 * size)
    down = [False] * (2 * size)

    def go(row):
        if row == size:
            return 1
        found = 0
        for c in range(size):
            if not (columns[c] or up[row + c] or down[row - c + size]):
                columns[c] = up[row + c] = down[row - c + size] = True
                found += go(row + 1)
                columns[c] = up[row + c] = down[row - c + size] = False
        return found

    return go(0)


solutions = list(place(9))
print(len(solutions), solutions[0], solutions[-1])
print(sum(len(list(place(n))) for n in range(4, 11)))
print(backtrack(12), backtrack(11), backtrack(11))
