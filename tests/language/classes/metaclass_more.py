class Singleton(type):
    _i = {}
    def __call__(cls, *a, **k):
        if cls not in cls._i: cls._i[cls] = super().__call__(*a, **k)
        return cls._i[cls]
class S(metaclass=Singleton):
    def __init__(self, v=0): self.v = v
print(S(1) is S(2), S().v)
class Reg(type):
    reg = []
    def __init__(cls, *a): super().__init__(*a); Reg.reg.append(cls.__name__)
class P(metaclass=Reg): pass
class Q(P): pass
print(Reg.reg)
T = type("T", (P,), {"x": 5, "m": lambda self: self.x}); print(T, T().m(), Reg.reg, T.__name__, T.__module__, T.__qualname__)
class Ord(type):
    @classmethod
    def __prepare__(m, n, b):
        class L(dict):
            def __setitem__(s, k, v):
                if k in s and not k.startswith("__"): raise TypeError(f"dup {k}")
                super().__setitem__(k, v)
        return L()
try:
    class Dup(metaclass=Ord):
        a = 1
        a = 2
except TypeError as e:
    print(e)
class BadPrep(type):
    @classmethod
    def __prepare__(m, n, b): return 5
try:
    class BP(metaclass=BadPrep): pass
except TypeError as e:
    print(e)
class NotType(type):
    def __new__(m, *a): return "not a class"
class NT(metaclass=NotType): x = 1
print(NT, type(type), type.__mro__, isinstance(type, object), isinstance(object, type), type(5).__class__, type.__call__(int, "7"))
for f in (lambda: type("X", (), {"__slots__": 5}), lambda: type(1, (), {}), lambda: type("X\0", (), {}), lambda: type("X", (), {}, a=1), lambda: type("X", [], {}), lambda: type.__new__(int, "a", (), {}), lambda: type("X", (int, 5), {}), lambda: type("", (), {}).__name__ + "ok", lambda: type("a b", (), {})):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class MRO(type):
    def mro(cls): return [cls, Q, P, object] if cls.__name__ == "Z" else super().mro()
class MR2(MRO, Reg): pass
class Z(metaclass=MR2): pass
print([c.__name__ for c in Z.__mro__])
