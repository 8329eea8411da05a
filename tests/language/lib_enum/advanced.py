from enum import *
class Planet(Enum):
    MERCURY = (3.3e23, 2.4e6); EARTH = (5.97e24, 6.37e6)
    def __init__(self, mass, radius): self.mass, self.radius = mass, radius
    @property
    def g(self): return round(6.67e-11 * self.mass / self.radius ** 2, 2)
    @classmethod
    def heaviest(cls): return max(cls, key=lambda p: p.mass)
    @staticmethod
    def s(): return "static"
print(Planet.EARTH.g, Planet.heaviest(), Planet.EARTH.value, Planet((3.3e23, 2.4e6)), Planet.s())
class A(Enum):
    def _generate_next_value_(name, start, count, last): return name.lower() + str(count)
    X = auto(); Y = auto()
print(A.X.value, A.Y.value, A("x0"))
class M(Enum):
    A = 1
    @classmethod
    def _missing_(cls, v): return cls.A if v == "alias" else None
print(M("alias"))
try: M("zz")
except ValueError as e: print(e)
class O(Enum):
    _order_ = "A B"; _ignore_ = ["tmp"]; tmp = 5; A = 1; B = 2
    nm = nonmember(7)
    def __lt__(s, o): return s.value < o.value
    def __str__(s): return f"<<{s.name}>>"
print(list(O), O.nm, O.A < O.B, O.A, f"{O.A}", sorted([O.B, O.A]))
class N(Enum):
    def __new__(cls, v, label): o = object.__new__(cls); o._value_ = v; o.label = label; return o
    A = 1, "first"; B = 2, "second"
print(N.A.value, N(2).label, N.B)
class Mixed(float, Enum): HALF = 0.5; ONE = 1
print(Mixed.HALF + 1, Mixed.ONE, repr(Mixed.HALF), Mixed(0.5) is Mixed.HALF); B = IntEnum("B", "a b"); print(B.a, B.b + 1, EnumType is type(B), EnumMeta is EnumType)
class E(Enum):
    def f(self): pass
class E2(E): A = 1; _private = 5; __dunder = 6
print(E2.A, list(E2), E2.__members__.keys()); import copy, pickle; print(copy.copy(M.A) is M.A, copy.deepcopy([M.A])[0] is M.A)
match M.A:
    case M.A: print("matched")
class Au(Enum): A = 5; B = auto(); C = auto(); D = "x"
print([m.value for m in Au])
