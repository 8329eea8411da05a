import sys

sys.setrecursionlimit(100_000)


def f(n):
    return n and 1 + f(n - 1)


print(f(50_000))
