def key(x):
    return sorted([x, x], key=key)


try:
    key(1)
except RecursionError:
    print("caught")
