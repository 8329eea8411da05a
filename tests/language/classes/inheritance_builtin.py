class D(dict):
    def __init__(self, *a, **k): super().__init__(*a, **k); self.attr = 1
class T(tuple): pass
class F(float):
    def __new__(cls, x): return super().__new__(cls, x * 2)
class E(Exception):
    def __init__(self, code, *a): super().__init__(code, *a); self.code = code
class Ty(type): pass
class B(bytes): pass
class Fs(frozenset): pass
class Cx(complex): pass
class Ob(object): __slots__ = ()
print(D(a=1), D({"x": 1}).attr, T("ab"), F(1.5), E(3, "m"), repr(E(4)), str(E(5, "q")), E(6).code, E(7).args, B(b"q"), Fs([1]), Cx(1, 2), T([1]) + (2,), T() == (), type(T((1,)) * 2).__name__)
for o in (D(), T(), F(1), E(1), B(), Fs(), Cx()):
    o.x = 1
    print(type(o).__name__, "x" in o.__dict__, isinstance(o, type(o).__base__), type(o).__base__.__name__, end="; ")
print()
class Multi(D, E if False else object):
    def __missing__(self, k): return k
print(Multi()["q"], [c.__name__ for c in Multi.__mro__])
class Prop(property):
    def __init__(self, f): super().__init__(f); self.tag = f.__name__
class U:
    @Prop
    def zed(self): return "z!"
print(U().zed, U.__dict__["zed"].tag)
class St(staticmethod): pass
class Cm(classmethod): pass
class V:
    @St
    def a(x): return x
    @Cm
    def b(cls): return cls.__name__
print(V.a(1), V().b())
class Mod(type(math := __import__("math"))): pass
m = Mod("mm"); m.x = 1; print(m, m.x, m.__name__, isinstance(m, type(math)))
