def show(e, d=0):
    print("  " * d + repr(e), "suppress" if e.__suppress_context__ else "")
    if e.__cause__: print("  " * d + " cause:"); show(e.__cause__, d + 1)
    elif e.__context__: print("  " * d + " context:"); show(e.__context__, d + 1)
def t(f):
    try: f()
    except Exception as e: show(e)
def a():
    try: 1 / 0
    except ZeroDivisionError: raise ValueError("v")
def b():
    try: 1 / 0
    except ZeroDivisionError as e: raise ValueError("v") from e
def c():
    try: 1 / 0
    except ZeroDivisionError: raise ValueError("v") from None
def d():
    try: a()
    except ValueError:
        try: [][1]
        except IndexError: raise KeyError("k")
def e():
    try: raise ValueError(1)
    finally: raise TypeError(2)
def f():
    try: raise ValueError("orig")
    except ValueError as x: raise x
def g():
    raise ValueError from KeyError
def h():
    try: raise KeyError("inner")
    except KeyError:
        try: raise ValueError("mid")
        except ValueError: pass
        raise TypeError("outer")
def i():
    x = ValueError("self")
    try: raise x
    except ValueError: raise x
def j(): raise ValueError from 5
def k(): raise 5
def l(): raise int
def m(): raise
def n(): raise "str"
def o():
    class E(Exception):
        def __init__(self, a, b): pass
    raise E
def p(): raise None
for fn in (
    a,
    b,
    c,
    d,
    e,
    f,
    g,
    h,
):
    print(fn.__name__, end=" "); t(fn)
e1, e2 = ValueError(1), ValueError(2); e1.__cause__ = e2; print(e1.__suppress_context__); e1.__context__ = e1; e1.__suppress_context__ = False
for n, v in (("__cause__", 5), ("__context__", "x"), ("__traceback__", 1), ("args", 5)):
    try:
        setattr(e1, n, v)
    except TypeError as e: print(e)
