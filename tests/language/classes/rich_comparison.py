def mk(name, **ops):
    def op(sym):
        def f(self, o): log.append(f"{name}.{sym}"); return ops[sym]
        return f
    return type(name, (), {f"__{s}__": op(s) for s in ops})
log = []
NI = NotImplemented
A = mk("A", lt=NI, gt=NI, eq=NI, le=True, ge=NI)
B = mk("B", gt="B.gt", lt="B.lt", eq="B.eq", ge="B.ge")
print(A() < B(), A() > B(), A() == B(), A() <= B(), log); log.clear()
print(B() < A(), B() == A(), B() >= A(), log); log.clear()
for f in (lambda: A() < A(), lambda: A() >= 5, lambda: 5 <= A(), lambda: 5 < A(), lambda: A() > "x", lambda: object() < object(), lambda: None < None, lambda: [] < (), lambda: {} < {}, lambda: 1 < A()):
    try:
        print(f(), end=" ")
    except TypeError as e:
        print(e, end=" ")
    print(log); log.clear()
class Base:
    def __lt__(self, o): return "Base.lt"
    def __gt__(self, o): return "Base.gt"
class Sub(Base):
    def __gt__(self, o): return "Sub.gt"
class Sub2(Base): pass
print(Base() < Sub(), Sub() < Base(), Base() < Sub2(), Base() > Sub())
class V:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
print(V(1) < V(2), V(1) > V(2), sorted([V(3), V(1)])[0].v, max(V(1), V(5)).v, min([V(4), V(2)]).v)
try:
    V(1) <= V(2)
except TypeError as e:
    print(e)
from functools import total_ordering
@total_ordering
class T:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
print(T(1) <= T(1), T(2) > T(1), T(1) >= T(2), T(1) != T(2))
class NB:
    def __bool__(self): raise ValueError("no bool")
class X:
    def __lt__(self, o): return NB()
try:
    X() < 1 < 2
except ValueError as e:
    print(e)
print(type(X() < 1).__name__, 1 < 2 < 3 > 2 >= 2 != 1 == 1, not 1 < 2, (1 < 2) == True, 1 < 2 == True)
