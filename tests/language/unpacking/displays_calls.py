# since: 3.13
a, b = [1, 2], {"x": 1}
print([*a, 3, *a], (*a,), {*a, 3} == {1, 2, 3}, {**b, "y": 2}, [*"ab", *range(2), *{}], (0, *a, *()), [*[*[1]]], {*()}, {**{}}, *a, *[3], sep=",")
def f(*args, **kw): return args, kw
print(f(*a, *a), f(0, *a, 9, k=1, **b), f(*a, x=0), f(**b, **{"y": 2}), f(*(i for i in a)), f(*b), f(*"", **{}), f(*a, *[5], z=1, **{"w": 2}))
def r(): return *a, 5
def y(): yield *a, 6
print(r(), next(y()), (lambda: (*a, 7))())
for x in *a, 3: print(x, end=" ")
print([x for x in (*a, 4)], {k: v for k, v in {**b, "q": 0}.items()}, a[0:1] + [*a[1:]])
x = *a, *a; print(x, type(x)); d = {**b, **{"x": 2}, "x": 3}; print(d)
l = [[1, 2], [3]]; print([*l[0], *l[1]], sum([*map(len, l)]), max(*l[0]), print(*l) or "p", list(zip(*l)), [*zip(*[(1, "a"), (2, "b")])])
for src in (
    "[*5]",
    "{*5}",
    "(*5,)",
    "{**5}",
    "f(*5)",
    "f(**5)",
    "f(*None)",
    "[*None]",
    "{**[1]}",
):
    try: print(eval(src))
    except TypeError as e: print(src, "->", e)
for src in (
    "f(**a, *b)",
    "f(**a, b)",
    "f(a=1, b)",
    "f(a=1, a=2)",
    "f(*)",
    "f(**)",
    "[**a]",
    "{*a, **b}",
):
    try: compile(src, "s", "exec"); print("ok")
    except SyntaxError as e: print(src, "->", e.msg)
