def f():
    return [f() for _ in range(1)]


try:
    f()
except RecursionError:
    print("caught")
