import functools

f = functools.partial(int, "5")
for _ in range(100_000):
    f = functools.partial(lambda g: g(), f)
try:
    f()
except RecursionError:
    print("caught")
