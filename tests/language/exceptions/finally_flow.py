def a():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
            print("try", i)
        finally: print("fin", i)
    return "end"
def b():
    try: return "try"
    finally: print("cleanup")
def c():
    x = 1
    try: return x
    finally: x = 2
def d():
    l = [1]
    try: return l
    finally: l.append(2)
def e():
    try:
        try: raise ValueError("a")
        finally: print("f1")
    except ValueError as x: return f"caught {x}"
    else: return "no"
    finally: print("f2")
def f():
    try: pass
    except Exception: print("no")
    else: print("else"); return 1
    finally: print("fin")
def g():
    while True:
        try:
            try: break
            finally: print("inner")
        finally: print("outer")
    return "g"
def h():
    try:
        try: 1 / 0
        except ValueError: print("wrong")
        finally: print("propagating")
    except ArithmeticError as e: print(type(e).__name__)
    try:
        try: raise KeyError("k")
        except KeyError: raise IndexError("i")
        else: print("no")
        finally: print("fin")
    except LookupError as e: return repr(e), repr(e.__context__)
def i():
    r = []
    for x in (1, 0, "a"):
        try: r.append(10 / x)
        except ZeroDivisionError: r.append("zero")
        except (TypeError, ValueError) as e: r.append(type(e).__name__)
        else: r.append("ok")
        finally: r.append("|")
    return r
for fn in (a, b, c, d, e, f, g, h, i): print(fn.__name__, fn())
def unbind():
    e = 1
    try: raise ValueError
    except ValueError as e: pass
    try: e
    except NameError as x: return str(x)
print(unbind())
