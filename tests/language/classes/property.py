class T:
    def __init__(self): self._c = 0
    @property
    def c(self):
        "temp"
        return self._c
    @c.setter
    def c(self, v):
        if v < -273: raise ValueError("too cold")
        self._c = v
    @c.deleter
    def c(self): self._c = "deleted"
    @property
    def f(self): return self.c * 9 / 5 + 32
    w = property(None, lambda s, v: s.__dict__.__setitem__("w_", v), doc="write only")
    e = property()
t = T(); t.c = 100; print(t.c, t.f, T.c.__doc__, T.w.__doc__, T.c.fget.__name__, T.f.fset, type(T.c).__name__); t.w = 5; print(t.__dict__)
for code in ("t.c = -300", "t.f = 1", "del t.f", "t.w", "del t.w", "t.e", "t.e = 1", "del t.e", "T().c.foo", "property(1).__get__(t)", "T.c.fget = 5", "t.__dict__['c'] = 7; print(t.c)", "property().__set__(t, 1)"):
    try:
        exec(code)
    except Exception as e:
        print(code, "->", type(e).__name__, e)
del t.c; print(t.c)
class S(T):
    @T.c.getter
    def c(self): return "sub" + str(self._c)
    @property
    def f(self): return super().f if self._c != "deleted" else None
s = S(); s.c = 3; print(s.c, T.c.fget(s))
class Abs:
    @property
    def bad(self): return self.missing
    def __getattr__(self, n): return f"ga({n})"
class Abs2:
    @property
    def bad(self): return self.missing
print(Abs().bad)
try:
    Abs2().bad
except AttributeError as e:
    print(e)
class P(property):
    def __get__(self, o, t=None): return "P:" + str(super().__get__(o, t))
class U:
    @P
    def x(self): return 1
    @classmethod
    def k(cls): return cls.x
print(U().x, isinstance(U.__dict__["x"], property), T.c.__name__ if hasattr(T.c, "__name__") else "c")
