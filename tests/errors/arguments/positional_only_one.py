def f(a, /, b):
    pass


f(b=1, a=2)
