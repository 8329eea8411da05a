# since: 3.14
log = []
class Data:
    def __get__(self, o, t): log.append(("get", o is None, t.__name__)); return "data"
    def __set__(self, o, v): log.append(("set", v))
    def __delete__(self, o): log.append("del")
class NonData:
    def __get__(self, o, t): return "nondata"
class SetOnly:
    def __set__(self, o, v): o.__dict__["so"] = v * 2
class A:
    d = Data(); n = NonData(); so = SetOnly()
a = A()
print(a.d, A.d, a.n, A.n, type(a.so).__name__); a.d = 5; del a.d; a.__dict__["d"] = "inst"; a.__dict__["n"] = "inst n"; print(a.d, a.n); a.so = 4; print(a.so, log)
try:
    del a.so
except AttributeError as e:
    print(e)
class GetErr:
    def __get__(self, o, t): raise AttributeError("from descr")
class B:
    g = GetErr()
    def __getattr__(self, n): return "fallback " + n
print(B().g, getattr(B(), "zz"), hasattr(B, "g"))
try:
    B.g
except AttributeError as e:
    print(e)
A.d = "replaced"; print(A.d, a.d); A.late = Data(); print(a.late)
class Method:
    def __init__(self, f): self.f = f
    def __get__(self, o, t=None): return self if o is None else (lambda *args: self.f(o, *args))
class C:
    @Method
    def m(self, x): return (type(self).__name__, x)
print(C().m(3), type(C.m).__name__, C.m.f(C(), 4))
def f(self): return self
print(f.__get__(5)(), type(f.__get__(5)).__name__, type(f.__get__(None, int)).__name__, int.__dict__["__add__"].__get__(3, int)(4), str.upper.__get__("ab")(), type(str.upper).__name__, type("".upper).__name__, type(int.__add__).__name__, type((5).__add__).__name__)
inst = C(); inst.v = Data(); print(type(inst.v).__name__)
try:
    type(f).__get__(f)
except TypeError as e:
    print(e)
