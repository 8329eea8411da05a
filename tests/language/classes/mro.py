# since: 3.13
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
print(D().m(), F().m(), [c.__name__ for c in F.__mro__], [c.__name__ for c in F.mro()], super(B, D()).m(), super(C, F()).m())
for src in (
    "class X(A, B): pass",
    "class X(B, C, A): pass\nprint(X().m())",
    "class X(B, B): pass",
    "class X(object, A): pass",
    "class Y(B, C): pass\nclass Z(C, B): pass\nclass W(Y, Z): pass",
    "class X(5): pass",
    "class X(None): pass",
    "class X(int, str): pass",
    "class X(bool): pass",
):
    try:
        exec(src)
    except TypeError as e:
        print(e)
class P:
    def m(self): return "P"
class Q(P): pass
class R:
    def m(self): return "R"
q = Q(); Q.__bases__ = (R,); print(q.m(), Q.__mro__[1].__name__)
try:
    Q.__bases__ = (5,)
except TypeError as e:
    print(e)
try:
    Q.__bases__ = ()
except TypeError as e:
    print(e)
try:
    Q.__bases__ = (Q,)
except TypeError as e:
    print(e)
