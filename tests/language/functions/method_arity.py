class C:
    def m(self): pass
    def n(self, a, b=1): pass
    @classmethod
    def c(cls, x): pass
    @staticmethod
    def s(x): pass
    def __call__(self, q): pass
    def noself(): pass
    def __init__(self, z): self.z = z
c = C(1)
for call in (
    "c.m(1)",
    "c.n()",
    "c.n(1, 2, 3)",
    "C.m()",
    "C.n(c)",
    "c.c()",
    "C.c(1, 2)",
):
    try:
        eval(call)
        print(call, "ok")
    except TypeError as e:
        print(call, "->", e)
def outer():
    def inner(a): pass
    class L:
        def meth(self, a): pass
    for f in (lambda: inner(), lambda: L().meth(), lambda: L.meth()):
        try:
            f()
        except TypeError as e:
            print(e)
outer()
class D:
    pass
for f in (lambda: D(1), lambda: D(x=1), lambda: object(1), lambda: object().foo, lambda: type(), lambda: type(1, 2), lambda: D.__init__(), lambda: D.__new__(), lambda: D.__new__(5), lambda: D.__new__(int)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
