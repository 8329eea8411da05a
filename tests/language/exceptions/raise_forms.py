def t(f):
    try: f()
    except BaseException as e: print(type(e).__name__, e.args, repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
class E(Exception):
    def __new__(cls, *a): print("new", a); return super().__new__(cls, *a)
def a(): raise E
def b(): raise E()
def c(): raise E(1, 2)
def d(): raise E from ValueError
def e(): raise E from ValueError("c")
def f(): raise E from None
def g():
    try: raise KeyError("k")
    except KeyError: raise
def h():
    x = E("same")
    try: raise x
    except E: raise x from x
def i(): raise E(*range(3))
def j():
    def make(): return E("made")
    raise make()
def k(): raise (E("paren"))
def l(): raise E("a") if False else ValueError("b")
def m(): raise [E][0]("idx")
def n():
    try: raise E("first")
    except E as x: raise type(x)("second") from x
def o(): raise type("Dyn", (Exception,), {})("dyn")
def p(): (_ for _ in ()).throw(E("gen"))
def r(): raise StopIteration
for fn in (
    a,
    b,
    c,
    d,
    e,
    f,
    g,
    h,
    i,
):
    print(fn.__name__, end=": "); t(fn)
