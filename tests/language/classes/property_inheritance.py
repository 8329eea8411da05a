class Base:
    def __init__(self): self._v = 1
    @property
    def v(self): "base doc"; return self._v
    @v.setter
    def v(self, x): self._v = x
    def get(self): return self._g()
    def _g(self): return "base"
    virtual = property(lambda self: self.get())
class Sub(Base):
    @property
    def v(self): return super().v * 10
    def _g(self): return "sub"
class Sub2(Base):
    @Base.v.setter
    def v(self, x): Base.v.fset(self, x + 100)
class Sub3(Base):
    v = 5
b, s, s2, s3 = Base(), Sub(), Sub2(), Sub3(); print(b.v, s.v, s2.v, s3.v, b.virtual, s.virtual, Base.v.__doc__, Sub.v.__doc__); b.v = 2; s2.v = 2; print(b.v, s2.v)
for f in (lambda: setattr(s, "v", 3), lambda: delattr(b, "v"), lambda: setattr(s3, "v", 9) or s3.v, lambda: setattr(b, "virtual", 1), lambda: Base.v.fget(), lambda: Base.v.fdel, lambda: Base.v.deleter(lambda s: print("deleted")).fdel(b), lambda: Base.v(b), lambda: property(lambda: 1).__get__(b)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
Base.extra = property(lambda self: "added later"); print(b.extra, s.extra); Base.v = "plain"; print(b.v, s2.v if False else s3.v); del Base.extra
try: b.extra
except AttributeError as e: print(e)
class Lazy:
    def __init__(self, f): self.f = f
    def __set_name__(self, o, n): self.n = n
    def __get__(self, o, t): print("compute", self.n); v = o.__dict__[self.n] = self.f(o); return v
class U:
    @Lazy
    def big(self): return 42
u = U(); print(u.big, u.big, u.__dict__); u.big = 1; print(u.big); del u.big; print(u.big)
