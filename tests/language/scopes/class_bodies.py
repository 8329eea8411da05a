# since: 3.13
x = "g"
class A:
    y = x
    x = "c"
    z = x
    def m(self): return x
    l = lambda self: x
    class B:
        w = x
        def n(self): return __class__.__name__
print(A.y, A.z, A().m(), A().l(), A.B.w, A.B().n())
def f():
    x = "f"
    class C:
        a = x
        def g(self): return x
    class D:
        x = "d"
        b = x
        class E: c = x
    return C.a, C().g(), D.b, D.E.c
print(f())
def late():
    class C:
        try: v = q
        except NameError as e: v = str(e)
    q = 1
    return C.v
print(late())
q = "global q"
def late2():
    class C: v = q if False else 0
    return C.v
print(late2())
def nl():
    n = 1
    class C:
        nonlocal n
        n = 2
        m = n
    return n, C.m, hasattr(C, "n")
print(nl())
class Loop:
    for i in range(3): exec(f"attr{i} = i * 2")
    if i > 1: cond = True
    del i
print(Loop.attr2, Loop.cond, hasattr(Loop, "i"))
class Dunder:
    print(__name__, __qualname__, "__module__" in locals())
    __slots__ = ()
    def __f(self): return "mangled"
    def call(self): return self.__f()
    class __Inner: pass
    inner = __Inner
print(Dunder().call(), [n for n in dir(Dunder) if "__f" in n or "Inner" in n], Dunder.inner.__qualname__)
class _Priv:
    __a = 1
    def s(self): self.__b = 2; return self.__dict__
class __Sub(_Priv):
    __a = 3
print(_Priv._Priv__a, _Priv().s(), __Sub._Sub__a)
def mangle():
    class M:
        def set(self, __v): __l = __v; return locals()
    return M().set(1)
print({k: v for k, v in mangle().items() if k != "self"})
