class Base:
    subs = {}
    def __init_subclass__(cls, /, name=None, **kw):
        super().__init_subclass__(**kw)
        cls.subs[name or cls.__name__] = cls
        cls.tag = f"<{cls.__name__}>"
class A(Base): pass
class B(Base, name="bee"): pass
class C(A): pass
print(list(Base.subs), A.tag, C.tag, hasattr(Base, "tag"))
for src in ("class D(Base, bad=1): pass", "class E(foo=1): pass", "class F(object, x=1, y=2): pass", "class G(Base, name='g', other=2): pass"):
    try:
        exec(src)
    except TypeError as e:
        print(e)
print(list(Base.subs))
class X:
    def __init_subclass__(cls): raise ValueError("refused " + cls.__name__)
try:
    class Y(X): pass
except ValueError as e:
    print(e, getattr(e, "__notes__", None))
class P:
    def __init_subclass__(cls, **k): print("P", cls.__name__, k); super().__init_subclass__(**k)
class Q:
    def __init_subclass__(cls, **k): print("Q", cls.__name__, k); super().__init_subclass__()
class R(P, Q, z=1): pass
class NoArg:
    def __init_subclass__(cls): print("noarg", cls.__dict__.get("v"))
class V(NoArg): v = 5
try:
    class W(NoArg, q=1): pass
except TypeError as e:
    print(e)
