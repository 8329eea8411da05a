import functools
def d(f):
    @functools.wraps(f)
    def w(*a): "inner"; return f(*a)
    return w
@d
def g(x: int) -> str:
    "docs"
    return str(x)
g.extra = 1
print(g.__name__, g.__doc__, g.__wrapped__.__name__, g(5), g.__qualname__, g.__annotations__)
class Deco:
    def __init__(self, f): self.f = f
    def __get__(self, o, t): return lambda *a: ("bound", self.f(o, *a))
class C:
    @Deco
    def m(self, x): return x
    @staticmethod
    def s(): return "s"
    @classmethod
    def c(cls): return cls
    @staticmethod
    @property
    def odd(): return 1
print(C().m(3), C.s(), C().s(), C.c() is C, type(C.odd).__name__, C.__dict__["s"].__func__.__name__, C.__dict__["c"].__func__.__name__, staticmethod(len)("abc"), callable(staticmethod(len)), callable(classmethod(len)))
def clsdeco(**kw):
    def w(cls):
        for k, v in kw.items(): setattr(cls, k, v)
        return cls
    return w
@clsdeco(a=1, b=2)
class D: pass
print(D.a, D.b)
for src in ("@5\ndef f(): pass", "@undefined_deco\nclass X: pass", "@(lambda: 0)\ndef f(): pass"):
    try:
        exec(src)
    except Exception as e:
        print(type(e).__name__, e)
