class A:
    def m(self): return ["A"]
class B(A):
    def m(self): return ["B"] + super().m()
class C(A):
    def m(self): return ["C"] + super().m()
class D(B, C):
    def m(self): return ["D"] + super().m()
class E(C): pass
class F(D, E):
    def m(self): return ["F"] + super().m()
for src in (
    "class X(type(None)): pass",
    "class X(print): pass",
    "class X(type(lambda: 0)): pass",
    "class X('a'): pass",
    "class X([]): pass",
    "class X(int, A): pass\nprint(X.__mro__[1].__name__)",
    "class X(slice): pass",
    "class X(list, dict): pass",
    "class X(type(...)): pass",
):
    try:
        exec(src)
    except TypeError as e:
        print(e)
