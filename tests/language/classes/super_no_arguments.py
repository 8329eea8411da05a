class A:
    def f(self): return 1
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class E(A):
    def bad(*a): return super().f()
    def noargs(): return super().f()
    def deleted(self):
        del self
        return super().f()
    def deleted2(self):
        del self
        return super()
    def cell(self):
        def g(): return self
        del self
        return super().f()
    def alias(self):
        s = super
        return s().f()
    def alias2(self):
        s = super
        __class__
        return s().f()
    def alias3(self, x=(lambda: super().f())):
        return x()
    def gen(self):
        return list(super().f() for _ in range(2))
    def comp(self):
        return [super().f() for _ in range(2)]
    def lam(self):
        return (lambda: super().f())()
    def lam2(self):
        return (lambda self: super().f())(self)
    def ov(self):
        super = lambda: A()
        return super().f()
    def reassigned(self):
        self = 5
        return super().f()
    def inner(self):
        def g(): return super().f()
        return g()
    def kw(*, self): return super().f()
    class X: y = None
t(lambda: E().bad()); t(E.noargs); t(lambda: E().deleted()); t(lambda: E().deleted2());t(lambda: E().cell());t(lambda: E().alias());t(lambda: E().alias2());t(lambda: E().alias3());t(lambda: E().gen());t(lambda: E().comp());t(lambda: E().lam());t(lambda: E().lam2());t(lambda: E().ov());t(lambda: E().reassigned());t(lambda: E().inner()); t(lambda: E.kw(self=E()));t(lambda: E().f())
t(lambda: super())
def outside(self): return super().f()
t(lambda: outside(E()))
def outside(self): return super()
t(lambda: outside(E()))
def outside(): return super()
t(outside)
t(lambda x=1: super())
class U(A): g = super
t(lambda: U().g())
t(lambda: list(map(lambda c: c(), [super])))
t(lambda: list(map(super, [])))
class Q:
    try: super()
    except RuntimeError as e: print(e)
    try: super().x
    except RuntimeError as e: print(e)
try: super()
except RuntimeError as e: print(e)
def gg(self):
    yield super()
t(lambda: list(gg(1)))
t(lambda: eval("super()"))
t(lambda: exec("super()"))
class R:
    def f(self):
        return eval("super()")
t(lambda: R().f())
