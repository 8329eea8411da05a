x = 1
def f():
    x = 2
    del x
    try: return x
    except UnboundLocalError as e: return str(e)
print(f(), x); del x
try: x
except NameError as e: print(e)
def g():
    for i in range(3): pass
    del i
    try: i
    except UnboundLocalError as e: return str(e)
print(g())
def h():
    v = 1
    def k():
        nonlocal v
        v += 1
        return v
    a = k(); del v
    try: k()
    except NameError as e: b = str(e)
    v = 10
    return a, b, k()
print(h())
def p():
    try: raise ValueError
    except ValueError as e: keep = e
    try: e
    except UnboundLocalError as u: return str(u), type(keep).__name__
print(p())
class C:
    y = 1; del y
    try: y
    except NameError as e: msg = str(e)
print(C.msg, hasattr(C, "y"))
def q(a):
    del a
    a = 5
    return a
print(q(1)); m = n = [1]; del m; print(n)
def r():
    with open(__file__) as fh: pass
    return fh.closed
print(r())
