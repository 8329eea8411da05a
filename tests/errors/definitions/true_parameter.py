def f(a, True=1):
    pass
