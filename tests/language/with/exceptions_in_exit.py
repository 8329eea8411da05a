class E:
    def __init__(self, en=None, ex=None): self.en, self.ex = en, ex
    def __enter__(self):
        if self.en: raise self.en
    def __exit__(self, *a):
        print("exit", repr(a[1]))
        if self.ex: raise self.ex
def t(f):
    try: f()
    except Exception as e: print(repr(e), repr(e.__context__), repr(e.__cause__))
def a():
    with E(en=ValueError("enter")): print("never")
def b():
    with E(ex=ValueError("exit")): pass
def c():
    with E(ex=ValueError("exit")): raise KeyError("body")
def d():
    with E(), E(en=OSError("second")): pass
def e():
    with E(ex=ValueError(1)), E(ex=ValueError(2)): raise ValueError(3)
def f():
    with E(ex=ValueError("x")): return 5
class R:
    def __enter__(s): return s
    def __exit__(s, t, v, tb): raise v
def g():
    with R(): raise TypeError("same")
class B:
    def __enter__(s): pass
    def __exit__(s, *a):
        class NB:
            def __bool__(s): raise RuntimeError("bool")
        return NB()
def h():
    with B(): raise ValueError("v")
def i():
    with B(): pass
for fn in (a, b, c, d, e, f, g, h, i): print(fn.__name__); t(fn)
