# since: 3.12
def f(a, b=2, /): return a, b
def g(a, /, **k): return a, k
def h(a, /, b, *, c): return a, b, c
def i(x=1, /, *a, x2=2, **kw): return x, a, x2, kw
print(f(1), f(1, 3), g(1, a=2), h(1, 2, c=3), h(1, b=2, c=3), i(), i(5, 6, x=7), (lambda a, /: a)(1))
for c in ("f(a=1)", "f()", "f(1, b=2)", "f(1, 2, 3)", "g(a=1)", "h(a=1, b=2, c=3)", "h(1, 2, 3)", "h(1)", "f(b=1)", "g()", "h(1, c=1)"):
    try: print(eval(c))
    except TypeError as e: print(c, "->", e)
for s in ("def f(/): pass", "def f(a, /, /): pass", "def f(*, /): pass", "def f(*a, /): pass", "def f(a=1, /, b): pass", "def f(a, /, a): pass", "def f(*): pass", "def f(*, **k): pass", "def f(**k, a): pass", "def f(*a, *b): pass", "def f(a=1, b): pass", "def f(a, *, b=1, c): pass"):
    try: compile(s, "s", "exec"); print("ok")
    except SyntaxError as e: print(s, "->", e.msg)
