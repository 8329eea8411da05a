f = lambda n: f(n + 1)
try:
    f(0)
except RecursionError:
    print("caught")
