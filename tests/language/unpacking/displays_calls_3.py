a, b = [1, 2], {"x": 1}
def f(*args, **kw): return args, kw
def r(): return *a, 5
def y(): yield *a, 6
x = *a, *a
d = {**b, **{"x": 2}, "x": 3}
l = [[1, 2], [3]]
for src in (
    "f(a, *b, c=1, *d)",
    "f((a)=1)",
    "f(True=1)",
    "print(*a, **b, c=1)",
    "f(lambda x: x=1)",
    "f(a := 1, b)",
    "f(a=b:=1)",
):
    try: compile(src, "s", "exec"); print("ok")
    except SyntaxError as e: print(src, "->", e.msg)
