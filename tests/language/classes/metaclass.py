class M(type):
    def __new__(m, name, bases, ns, **kw):
        print("new", name, [b.__name__ for b in bases], sorted(k for k in ns if not k.startswith("__")), kw)
        return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw): print("init", name, kw); super().__init__(name, bases, ns)
    def __call__(cls, *a): print("call", cls.__name__, a); return super().__call__(*a)
    @classmethod
    def __prepare__(m, name, bases, **kw): print("prepare", name, kw); return {"injected": 1}
    def meth(cls): return "meth of " + cls.__name__
    def __len__(cls): return 42
    def __getitem__(cls, i): return (cls.__name__, i)
    def __iter__(cls): return iter("abc")
    def __contains__(cls, x): return x == 1
    def __repr__(cls): return f"<M {cls.__name__}>"
    def __bool__(cls): return False
    def __add__(cls, o): return "added"
    def __getattr__(cls, n): return "ga:" + n if not n.startswith("__") else object.__getattribute__(cls, n)
    def __instancecheck__(cls, o): return o == 5
    def __subclasscheck__(cls, c): return c is str
    def __eq__(cls, o): return o is cls
    def __hash__(cls): return 7
    @property
    def prop(cls): return "metaprop"
class A(metaclass=M, opt=3):
    x = 1
    def __init__(self, *a): self.a = a
class B(A): y = 2
a = A(1, 2); print(a.a, A.meth(), len(A), A[3], list(A), 1 in A, A, bool(A), A + 1, A.foo, isinstance(5, A), isinstance(a, A), issubclass(str, A), hash(A), A.prop, A.injected, type(A), type(B).__name__)
try:
    a.meth()
except AttributeError as e:
    print(e)
class N(type): pass
try:
    class C(A, metaclass=N): pass
except TypeError as e:
    print(e)
class MN(M, N): pass
class D(A, metaclass=MN): pass
print(type(D).__name__)
class F(metaclass=lambda n, b, ns, **k: (n, b, sorted(k))): pass
print(F)
try:
    class G(metaclass=type, foo=1): pass
except TypeError as e:
    print(e)
