class A:
    def __del__(self):
        raise TypeError("in del")


def f():
    a = A()
    raise ValueError("main")


try:
    f()
except ValueError as e:
    print("caught", e)
