import weakref


class A:
    pass


def gone(ref):
    raise ValueError("in callback")


a = A()
r = weakref.ref(a, gone)
del a
print("after")
