def f0(): pass
def f1(a): pass
def f2(a, b): pass
def f3(a, b, c): pass
def d1(a, b=1): pass
def d2(a=1, b=2): pass
def v(a, *args): pass
def k1(*, a): pass
def k2(*, a, b): pass
def k3(a, *, b, c, d): pass
def kw(a, **k): pass
def p(a, b, /): pass
def pk(a, /, b): pass
def mix(a, b=1, *, c, d=2): pass
for call in (
    "f0(1)",
    "f0(x=1)",
    "f0(1, 2)",
    "f1()",
    "f1(1, 2)",
    "f1(b=1)",
    "f1(1, a=2)",
    "f1(a=1, b=2)",
    "f2()",
    "f2(1)",
):
    try:
        eval(call)
        print(call, "ok")
    except TypeError as e:
        print(call, "->", e)
