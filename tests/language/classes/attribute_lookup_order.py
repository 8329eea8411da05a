class Data:
    def __get__(s, o, t): return "data desc"
    def __set__(s, o, v): o.__dict__["stored"] = v
class Non:
    def __get__(s, o, t): return "non-data"
class Meta(type):
    m = "meta attr"
    both = "meta both"
    @property
    def mp(cls): return f"meta prop {cls.__name__}"
class A(metaclass=Meta):
    d = Data(); n = Non(); c = "class"; both = "class both"
    def __getattr__(s, n): return f"getattr {n}"
a = A(); a.__dict__.update(d="inst d", n="inst n", c="inst c"); print(a.d, a.n, a.c, a.zzz, A.m, A.both, a.both, A.mp, a.m, a.mp); a.d = 5; print(a.__dict__["stored"], a.d)
print(A.d, A.n, A.__dict__["c"], type(A).m, "m" in dir(A), getattr(a, "missing", "unused"), hasattr(a, "anything"))
class B(A):
    c = property(lambda s: "prop"); x = None
b = B(); b.__dict__["c"] = "hidden"; print(b.c, b.__dict__, B.c.__class__.__name__, b.x, b.y)
try: b.c = 1
except AttributeError as e: print(e)
class P:
    @property
    def v(self): raise AttributeError("in property")
    def __getattr__(self, n): return f"fallback {n}"
print(P().v); object.__setattr__(b, "raw", 1); print(object.__getattribute__(b, "raw"))
try: object.__getattribute__(b, "nope")
except AttributeError as e: print(e)
try: A.nope
except AttributeError as e: print(e)
