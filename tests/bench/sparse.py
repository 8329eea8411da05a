"""Sparse matrix times vector: rows packed in lists, and the same matrix as dictionaries."""


def make(size, per_row):
    values, columns, starts = [], [], [0]
    state = 12345
    for row in range(size):
        for _ in range(per_row):
            state = (state * 1103515245 + 12345) % 2147483648
            columns.append(state % size)
            values.append(state / 2147483648.0)
        starts.append(len(values))
    return values, columns, starts


def multiply(result, values, columns, starts, vector):
    for row in range(len(result)):
        total = 0.0
        for i in range(starts[row], starts[row + 1]):
            total += vector[columns[i]] * values[i]
        result[row] = total


def by_dicts(rows, vector):
    return {row: sum(value * vector[c] for c, value in entries.items()) for row, entries in rows.items()}


def run(size, per_row, rounds):
    values, columns, starts = make(size, per_row)
    vector = [1.0 / (i + 1) for i in range(size)]
    result = [0.0] * size
    for _ in range(rounds):
        multiply(result, values, columns, starts, vector)
    rows = {}
    for row in range(size):
        entries = rows.setdefault(row, {})
        for i in range(starts[row], starts[row + 1]):
            entries[columns[i]] = entries.get(columns[i], 0.0) + values[i]
    for _ in range(rounds // 4):
        other = by_dicts(rows, vector)
    difference = max(abs(result[row] - other[row]) for row in range(size))
    return "%.9f" % sum(result), difference < 1e-9


print(run(2000, 25, 360))
