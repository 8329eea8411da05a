"""Core: calls of plain functions with positional, default and keyword arguments."""


def add(a, b):
    return a + b


def scaled(a, factor=2):
    return a * factor


def mixed(a, b, *, c=1):
    return add(a, b) - c


def run(count):
    total = 0
    for i in range(count):
        total = add(total, i)
        total = total - scaled(i)
        total = mixed(total, scaled(i, 3), c=2)
    return total


print(run(5_000_000))
