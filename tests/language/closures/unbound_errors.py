x = 1
def a():
    print(x)
    x = 2
def b():
    del y
    y = 1
def c():
    for i in []: pass
    return i
def d():
    if False: z = 1
    return z
def e():
    try: 1 / 0
    except ZeroDivisionError as err: pass
    return err
def f():
    x += 1
def g():
    import os as m
    del m
    return m
def h():
    def inner(): return v
    r = inner()
    v = 1
def i():
    with open("/nonexistent_file") as fh: pass
def j():
    [q for q in range(3)]
    return q
def k():
    class A: w = undefined_thing
def l():
    return undefined_in_call(1)
def m():
    global newglobal
    return newglobal
def n():
    match 5:
        case 6: mm = 1
    return mm
def o():
    del undefd_global
    global undefd_global2
def p(x=1):
    del x
    return x
def q():
    global gg
    del gg
for fn in (a, b, c, d, e, f, g, h, j, k, l, m, n, p, q):
    try:
        fn()
    except NameError as ex:
        print(fn.__name__, type(ex).__name__, ex, getattr(ex, "name", None))
try:
    i()
except FileNotFoundError as ex:
    print(ex)
try:
    print(lenn)
except NameError as ex:
    print(ex, ex.name)
