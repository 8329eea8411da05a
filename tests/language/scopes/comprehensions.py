x = "global"
def f():
    x = "local"
    a = [x for _ in range(1)]
    b = [x for x in "ab"]
    c = [(lambda: x)() for x in "cd"]
    d = [[x + y for x in "12"] for y in "34"]
    e = {x: [x for x in range(2)] for x in "e"}
    g = [z := x for x in "pq"]
    return a, b, c, d, e, x, z, g
print(f(), x)
class C:
    x = "class"; items = [1, 2]
    a = [i for i in items]
    b = [x for _ in items]
    c = [(lambda: x)() for _ in items[:1]]
    try:
        d = [items for i in items]
    except NameError as err: d = str(err)
    e = list(x for x in items)
    g = {k: v for k, v in zip(items, items)}
print(C.a, C.b, C.c, C.d, C.e, C.g, hasattr(C, "i"))
print([locals() for q in [1]][0].get("q") if True else 0, "q" in globals())
def h():
    y = 5
    r = [y for y in range(y)]
    s = [(y, w) for w in range(2)]
    try:
        t = [u for u in range(u)]
    except NameError as e: t = str(e)
    return r, s, t, y, sorted(k for k in locals() if len(k) == 1)
print(h())
def w():
    l = [last := i for i in range(4)]
    any((hit := n) > 2 for n in range(9))
    return last, hit, l
print(w())
fs = [lambda: (i, j) for i in range(2) for j in range(2)]; print([q() for q in fs])
print([i for i in range(3)] and "i" in dir())
gen = (q for q in [1, 2, 3]); x2 = [next(gen) for _ in range(2)]; print(x2, list(gen))
for src in ("[x := 1 for x in y]", "[(x := 1) for x in y]", "class C:\n [y := i for i in range(2)]", "[i for i in (j := [1])]", "[0 for x in (lambda: (y := 1))()]", "def f():\n [yield for x in y]"):
    try:
        compile(src, "s", "exec")
        print("ok")
    except SyntaxError as e:
        print(e.msg)
