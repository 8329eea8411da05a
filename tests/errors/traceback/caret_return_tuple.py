def f(a):
    return a, a[0], a["x"]


f([1])
