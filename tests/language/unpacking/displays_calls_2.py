a, b = [1, 2], {"x": 1}
def f(*args, **kw): return args, kw
def r(): return *a, 5
def y(): yield *a, 6
x = *a, *a
d = {**b, **{"x": 2}, "x": 3}
l = [[1, 2], [3]]
for src in (
    "{**a, *b}",
    "(*a)",
    "f(a b)",
    "f(x for x in y, 1)",
    "f(1, x for x in y)",
    "f(a=1 for a in b)",
    "f(1=2)",
    "f(a.b=1)",
):
    try: compile(src, "s", "exec"); print("ok")
    except SyntaxError as e: print(src, "->", e.msg)
