def f(a):
    f(a, b=1) = 2
