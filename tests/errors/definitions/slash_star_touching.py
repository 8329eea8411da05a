def f(a, * /):
    pass
