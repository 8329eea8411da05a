order = []
def d(n):
    order.append(f"make {n}")
    def deco(f):
        order.append(f"apply {n}")
        def w(*a, **k):
            order.append(f"call {n}"); return f(*a, **k)
        return w
    return deco
@d("a")
@d("b")
@d("c")
def f(x): return x + 1
print(f(1), order)
class CountCalls:
    def __init__(self, f): self.f, self.n = f, 0
    def __call__(self, *a): self.n += 1; return self.f(*a)
    def __get__(self, o, t=None): return self if o is None else lambda *a: self(o, *a)
@CountCalls
def g(): return "g"
class C:
    @CountCalls
    def m(self, v): return (type(self).__name__, v)
g(); g(); c = C(); c.m(1); c.m(2); print(g.n, C.m.n, c.m(3))
def opt(f=None, *, k=1):
    def deco(h): return lambda *a: (k, h(*a))
    return deco if f is None else deco(f)
@opt
def p(x): return x
@opt(k=5)
def q(x): return x
print(p(1), q(2))
def prop(f): return property(f)
class D:
    @prop
    def v(self): return 42
    @staticmethod
    @d("s")
    def s(x): return x
    @classmethod
    @d("k")
    def k(cls): return cls.__name__
print(D().v, D.s(3), D.k(), order[-2:])
