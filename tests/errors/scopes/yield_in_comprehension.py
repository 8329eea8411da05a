def f():
    return [(yield i) for i in a]
