# since: 3.13
class A:
    __slots__ = ("x", "y")
    def __init__(self): self.x = 1
a = A(); print(a.x, hasattr(a, "__dict__"), hasattr(a, "y"), A.__slots__, type(A.x).__name__, A.x.__name__)
class B(A): __slots__ = ("z",)
class C(A): pass
class D: __slots__ = "single"
class E: __slots__ = ("__dict__", "w")
class F: __slots__ = {"a": "doc of a", "b": None}
class G: __slots__ = ("__priv",)
b = B(); b.z = 3; c = C(); c.new = 1; d = D(); d.single = 2; e = E(); e.any = 1; e.w = 2; f = F(); f.a = 1
print(b.x, b.z, c.__dict__, d.single, e.__dict__, f.a, F.a.__doc__, [n for n in dir(G) if "priv" in n])
def t(code):
    try:
        exec(code, globals())
    except Exception as ex:
        print(code, "->", type(ex).__name__, ex)
for code in (
    "a.q = 1",
    "a.y",
    "del a.y",
    "b.nope",
    "b.nope = 2",
    "d.__dict__",
    "a.x = 5; del a.x; a.x",
    "A.x.__get__(5)",
):
    t(code)
class S1: __slots__ = ("a",)
class S2: __slots__ = ("a",)
s = S1(); s.a = 1; s.__class__ = S2; print(s.a, type(s).__name__)
class W: __slots__ = ("__weakref__", "v")
import weakref
w = W(); r = weakref.ref(w); print(r() is w)
