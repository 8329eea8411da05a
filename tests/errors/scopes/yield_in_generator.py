def f():
    return list((yield i) for i in a)
