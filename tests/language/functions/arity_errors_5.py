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
    "pk(a=1, b=2)",
    "pk(1)",
    "pk(1, a=3)",
    "mix()",
    "mix(1)",
    "mix(1, 2, 3)",
    "mix(1, 2, 3, c=4)",
    "mix(1, c=1, e=2)",
    "f1(*[1, 2])",
    "f1(**{'a': 1, 'z': 2})",
):
    try:
        eval(call)
        print(call, "ok")
    except TypeError as e:
        print(call, "->", e)
