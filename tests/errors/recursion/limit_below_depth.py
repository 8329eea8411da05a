import sys


def f(n):
    if n == 0:
        sys.setrecursionlimit(20)
    else:
        f(n - 1)


f(50)
