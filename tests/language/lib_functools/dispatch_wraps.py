from functools import *
@singledispatch
def d(x): return "object"
@d.register
def _(x: int): return "int"
@d.register(str)
def _(x): return "str"
@d.register(list)
@d.register(tuple)
def _(x): return "seq"
class A: pass
class B(A): pass
d.register(A, lambda x: "A"); print(d(1), d(True), d("s"), d([]), d(()), d(2.5), d(A()), d(B()), d(None), d.dispatch(bool) is d.registry[int], sorted(c.__name__ for c in d.registry))
class M:
    @singledispatchmethod
    def f(self, x): return "default"
    @f.register
    def _(self, x: int): return "int!"
    @f.register
    @classmethod
    def _(cls, x: str): return cls.__name__
print(M().f(1), M().f("s"), M().f(1.5))
try: d()
except TypeError as e: print(e)
try:
    @d.register
    def _(x): pass
except TypeError as e: print(str(e).split(" at 0x")[0][:30])
def deco(f):
    @wraps(f, updated=())
    def w(*a): return f(*a)
    return w
@deco
def named(): "doc"
named.x = 1; print(named.__name__, named.__doc__, named.__wrapped__.__name__)
@total_ordering
class T:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v if isinstance(o, T) else NotImplemented
    def __gt__(s, o): return s.v > o.v if isinstance(o, T) else NotImplemented
print(T(1) < T(2), T(1) <= T(1), T(2) >= T(3), sorted([T(2), T(1)])[0].v)
try: T(1) < 5
except TypeError as e: print(e)
try: total_ordering(type("X", (), {}))
except ValueError as e: print(e)
k = cmp_to_key(lambda a, b: b - a); print(sorted([1, 3, 2], key=k), k(1) < k(2), k(1) == k(1))
