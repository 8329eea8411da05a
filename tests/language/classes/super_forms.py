# since: 3.13
class A:
    v = "A.v"
    def f(self): return "A.f"
    @classmethod
    def c(cls): return "A.c " + cls.__name__
    @staticmethod
    def s(): return "A.s"
    @property
    def p(self): return "A.p"
    def __getitem__(self, i): return i
    def __setattr__(self, n, val): object.__setattr__(self, n, val)
class B(A):
    def f(self): return super().f() + " B.f"
    @classmethod
    def c(cls): return super().c() + " B.c"
    @property
    def p(self): return super().p + " B.p"
    def t(self): return super().s(), super().v, super(B, self).f(), super(B, B).c(), super().__getitem__(3)
    def nested(self):
        def g(): return super(B, self).f()
        return g(), [super(B, self).f() for _ in range(1)], (lambda: super(B, self).v)()
    def cls(self): return __class__
    def __init__(self): super().__init__(); self.q = 1
b = B()
print(b.f(), b.c(), B.c(), b.p, b.t(), b.nested(), b.cls() is B, b.q, super(A, b).__repr__()[:3] == "<__", repr(super(B, b)).split(" object")[0], super(B, b).__thisclass__.__name__, super(B, b).__self_class__.__name__, super(B, b).__self__ is b, repr(super(B)).split(",")[1])
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class E(A):
    def nope(self): return super().nope
    def idx(self): return super()[0]
    def bad(*a): return super().f()
    def noargs(): return super().f()
    def deleted(self):
        del self
        return super().f()
t(lambda: E().nope()); t(lambda: E().idx()); t(lambda: E().bad()); t(lambda: E.bad()); t(lambda: E.noargs()); t(lambda: E().deleted()); t(lambda: super()); t(lambda: super(5, 5)); t(lambda: super(B, A())); t(lambda: super(B, int)); t(lambda: super(B, b).zz); t(lambda: E.bad(5)); t(lambda: super(B).f)
def outside(self): return super().f()
t(lambda: outside(b))
class U(A): g = super
t(lambda: U().g())
un = super(B); print(un.__get__(b, B).f(), type(super(B, b)).__name__)
