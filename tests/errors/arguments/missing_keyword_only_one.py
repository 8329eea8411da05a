def f(a, *, left, right=1):
    pass


f(1)
