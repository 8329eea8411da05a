def f():
    raise ValueError("x")


try:
    f()
except ValueError:
    print("seen")
    raise
