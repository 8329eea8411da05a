def f():
    x, y = 1, 2, 3


f()
