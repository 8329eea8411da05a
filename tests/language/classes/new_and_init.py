log = []
class A:
    def __new__(cls, *a, **k): log.append(("new", cls.__name__, a, k)); return super().__new__(cls)
    def __init__(self, *a, **k): log.append(("init", a, k))
A(1, x=2); print(log)
class B:
    def __new__(cls): return 5
    def __init__(self): print("never")
class C(A):
    def __new__(cls, o): return o
    def __init__(self, o): log.append("C init")
print(B()); log.clear(); c = C(C(3)) if False else C(3); print(c, log); x = A.__new__(C); y = C(x); print(y is x, log)
class D:
    def __init__(self): return 5
class E:
    def __new__(cls, a): return object.__new__(cls)
class F:
    def __init__(self, a): pass
class G(str):
    def __new__(cls, v): return super().__new__(cls, v * 2)
class H(int):
    def __init__(self, v): self.w = v
class I:
    def __new__(cls, a): return object.__new__(cls, a)
class J:
    def __init__(self, a): super().__init__(a)
class K:
    def __new__(self): pass
print(G("ab"), H(5).w, K())
for f in (lambda: D(), lambda: E(), lambda: E(1, 2), lambda: F(), lambda: I(1), lambda: J(1), lambda: object.__new__(5), lambda: object.__new__(), lambda: int.__new__(str), lambda: object.__new__(int), lambda: str.__new__(G, "x") + "!", lambda: object.__init__(5, 1), lambda: list.__new__(dict), lambda: object(1), lambda: type.__call__()):
    try:
        print(f())
    except TypeError as e:
        print(e)
class Imm(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
print(Imm(1, 2), object.__new__(F).__class__.__name__)
class Cached:
    _c = {}
    def __new__(cls, k): return cls._c.setdefault(k, super().__new__(cls))
print(Cached(1) is Cached(1), Cached(1) is Cached(2))
