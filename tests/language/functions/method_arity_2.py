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
    "c.s()",
    "c.s(1, 2)",
    "c()",
    "c(1, 2)",
    "c.noself()",
    "C()",
    "C(1, 2)",
):
    try:
        eval(call)
        print(call, "ok")
    except TypeError as e:
        print(call, "->", e)
