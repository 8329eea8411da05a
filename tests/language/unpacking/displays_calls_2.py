# since: 3.14
a, b = [1, 2], {"x": 1}
def f(*args, **kw): return args, kw
def r(): return *a, 5
def y(): yield *a, 6
x = *a, *a
d = {**b, **{"x": 2}, "x": 3}
l = [[1, 2], [3]]
for src in (
    "f(**{1: 2})",
    "{*[[]]}",
    "[*len]",
    "f(x=1, **{'x': 2})",
    "f(1, *2)",
    "max(*5)",
    "dict(**5)",
    "print(*None)",
):
    try: print(eval(src))
    except TypeError as e: print(src, "->", e)
