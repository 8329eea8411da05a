def outer(n):
    return middle(n) + 1


def middle(n):
    return [inner(i) for i in range(n)]


def inner(i):
    if i == 2:
        raise ValueError(f"bad value {i}")
    return i


outer(5)
