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
    "C(z=1, y=2)",
    "C(y=2)",
    "C.m(1, 2)",
    "c.n(c=1)",
    "(lambda x: x)()",
    "(lambda: 0)(1)",
    "C.c(x=1, y=2)",
):
    try:
        eval(call)
        print(call, "ok")
    except TypeError as e:
        print(call, "->", e)
