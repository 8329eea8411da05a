def f():
    try:
        f()
    finally:
        pass


try:
    f()
except RecursionError:
    print("caught")
