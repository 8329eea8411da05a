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
for call in ("f0(1)", "f0(x=1)", "f0(1, 2)", "f1()", "f1(1, 2)", "f1(b=1)", "f1(1, a=2)", "f1(a=1, b=2)", "f2()", "f2(1)", "f2(b=1)", "f2(1, 2, 3)", "f3()", "f3(1)", "f3(c=1)", "d1()", "d1(1, 2, 3)", "d1(b=2)", "d1(1, c=2)", "d2(1, 2, 3)", "d2(1, a=2)", "v()", "v(1, 2, a=3)", "k1()", "k1(1)", "k1(1, a=2)", "k2()", "k2(a=1)", "k2(1, 2, a=1, b=2)", "k3(1)", "k3(1, 2, b=1)", "k3()", "kw()", "kw(1, a=2)", "kw(1, 2, b=3)", "p()", "p(1)", "p(1, b=2)", "p(a=1, b=2)", "p(1, 2, 3)", "pk(a=1, b=2)", "pk(1)", "pk(1, a=3)", "mix()", "mix(1)", "mix(1, 2, 3)", "mix(1, 2, 3, c=4)", "mix(1, c=1, e=2)", "f1(*[1, 2])", "f1(**{'a': 1, 'z': 2})", "f1(**{1: 2})", "f1(*5)", "f1(**5)", "f1(*None)", "f1(1, **{'a': 1})", "kw(**{'a': 1}, **{'a': 2})", "kw(1, x=1, **{'x': 2})"):
    try:
        eval(call)
        print(call, "ok")
    except TypeError as e:
        print(call, "->", e)
