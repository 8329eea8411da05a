class A:
    def __init__(self): self.__x = 1; self.__y__ = 2; self._z = 3
    def get(self): return self.__x
    def __hidden(self): return "h"
    def call(self): return self.__hidden()
    def setx(self, v): self.__x = v; del self.__x; self.__x = v + 1
    def kw(self, **k): return k
    def test(self): return self.kw(__a=1), (lambda __q: __q)(5), [__i for __i in range(2)]
    import os.path as __p
class B(A):
    def __init__(self): super().__init__(); self.__x = 10
    def get2(self): return self.__x
a = A(); b = B()
print(a.__dict__, a.get(), a._A__x, a.call(), b.__dict__, b.get(), b.get2(), a.test(), hasattr(A, "_A__p")); a.setx(5); print(a.get())
try:
    a.__x
except AttributeError as e:
    print(e)
class C:
    def f(self): return __undefined
    def g(self): global __glob; __glob = 3; return __glob
    def h(self):
        try: import __nomod
        except ImportError as e: return str(e)
    def s(self): return "__literal", f"{(__v := 4)}", {"__k": 1}
try:
    C().f()
except NameError as e:
    print(e)
print(C().g(), [k for k in globals() if "glob" in k and "_C" in k], C().h(), C().s())
class __Lead:
    def f(self): self.__a = 1; return self.__dict__
class __:
    __b = 1
class Trail_:
    __c = 2
print(_Lead__a if False else __Lead().f(), [k for k in vars(__) if "b" in k and "__b" in k], Trail_._Trail___c)
