def f(a, b, /, c):
    pass


f(a=1, b=2, c=3)
