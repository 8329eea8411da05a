def a(n):
    b(n)


def b(n):
    if not n:
        raise ValueError("bottom")
    a(n - 1)


a(6)
