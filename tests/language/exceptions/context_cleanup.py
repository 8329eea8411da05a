import sys
def a():
    try: 1 / 0
    except ZeroDivisionError: pass
    return sys.exc_info()
def b():
    try: raise ValueError("v")
    except ValueError:
        try: raise KeyError("k")
        except KeyError: inner = sys.exception()
        return repr(inner), repr(sys.exception()), repr(inner.__context__)
def c():
    try: raise ValueError(1)
    except ValueError as e:
        try: raise TypeError(2) from e
        except TypeError as f: return f.__cause__ is e, f.__context__ is e, f.__suppress_context__
def d():
    r = []
    for x in ("a", None):
        try: len(x)
        except TypeError as e: r.append(str(e))
        r.append(sys.exception())
    return r
def e():
    try:
        try: raise KeyError("a")
        finally: r = repr(sys.exception())
    except KeyError: return r, repr(sys.exception())
def f():
    exc = None
    try: raise ValueError("keep")
    except ValueError as e: exc = e
    try: raise exc
    except ValueError as e2: return e2 is exc, e2.__context__
def g():
    def helper(): return repr(sys.exception())
    try: raise OSError(1, "m")
    except OSError: return helper()
def h():
    l = []
    try: raise ValueError("x")
    except ValueError as e:
        l.append(lambda: repr(e)); l.append(l[0]())
    try: l[0]()
    except NameError as n: l.append(str(n))
    return l[1:]
for fn in (a, b, c, d, e, f, g, h): print(fn.__name__, fn())
