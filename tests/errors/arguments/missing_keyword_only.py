def f(*, left, right):
    pass


f()
