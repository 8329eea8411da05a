def add_repr(cls):
    cls.__repr__ = lambda s: f"{cls.__name__}({', '.join(f'{k}={v!r}' for k, v in vars(s).items())})"; return cls
def singleton(cls):
    inst = {}
    def get(*a): return inst.setdefault(cls, cls(*a)) if cls not in inst else inst[cls]
    return get
def order(*names):
    def d(cls):
        cls.__lt__ = lambda a, b: tuple(getattr(a, n) for n in names) < tuple(getattr(b, n) for n in names); return cls
    return d
@order("y", "x")
@add_repr
class P:
    def __init__(self, x, y): self.x, self.y = x, y
print(sorted([P(1, 2), P(2, 1), P(0, 2)])); 
@singleton
class S:
    def __init__(self, v=0): self.v = v
print(S(1) is S(2), S().v, type(S).__name__)
def wrap_methods(cls):
    for n, f in list(vars(cls).items()):
        if callable(f) and not n.startswith("_"):
            def w(self, *a, f=f, n=n): return (n, f(self, *a))
            setattr(cls, n, w)
    return cls
@wrap_methods
class W:
    def a(self): return 1
    def b(self, x): return x
    def _c(self): return "raw"
print(W().a(), W().b(5), W()._c())
@lambda c: c.__name__
class Name: pass
print(Name)
