# since: 3.13
class A:
    _x = 1
    x = property(lambda s: s._x, lambda s, v: setattr(s, "_x", v), lambda s: setattr(s, "_x", None), "docs")
    c = classmethod(lambda cls, *a: (cls.__name__, a)); s = staticmethod(lambda *a: a)
a = A(); a.x = 5; print(a.x, A.x.__doc__, A.x.fget is not None, a.c(1), A.c(), a.s(1), A.s()); del a.x; print(a.x)
p = A.x.getter(lambda s: "new getter"); print(type(p).__name__, p.__get__(a), p.fset is A.x.fset, A.x.__get__(a, A), A.x.__get__(None, A) is A.x)
def f(x): "fdoc"; return x
sm = staticmethod(f); cm = classmethod(f); print(sm(5), sm.__name__, sm.__doc__, sm.__func__ is f, cm.__func__ is f, cm.__get__(None, int)(), sm.__wrapped__ is f, repr(sm).split("<function")[0], cm.__get__(5)() is int)
class B(A): pass
print(B.c(2), B().c(), B.s(3)); 
for g in (lambda: A.x.fget(), lambda: property(5).__get__(a), lambda: classmethod(5).__get__(1)(), lambda: staticmethod(), lambda: cm(), lambda: property().__get__(a), lambda: property(f).__set__(a, 1), lambda: property(f).__delete__(a)):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
