def g():
    yield from g()


try:
    next(g())
except RecursionError:
    print("caught")
