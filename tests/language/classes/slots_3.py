class A:
    __slots__ = ("x", "y")
    def __init__(self): self.x = 1
a = A()
class B(A): __slots__ = ("z",)
class C(A): pass
class D: __slots__ = "single"
class E: __slots__ = ("__dict__", "w")
class F: __slots__ = {"a": "doc of a", "b": None}
class G: __slots__ = ("__priv",)
b = B()
b.z = 3
c = C()
c.new = 1
d = D()
d.single = 2
e = E()
e.any = 1
e.w = 2
f = F()
f.a = 1
def t(code):
    try:
        exec(code, globals())
    except Exception as ex:
        print(code, "->", type(ex).__name__, ex)
for code in (
    "class H: __slots__ = ('',)",
    "import weakref; weakref.ref(a)",
    "a.__class__ = B",
    "a.__class__ = C",
    "print(A.x.__get__(None, A) is A.x)",
    "class H(A): __slots__ = ('x',)\nh = H(); h.x = 9; print(h.x, A.x.__get__(h, H))",
):
    t(code)
