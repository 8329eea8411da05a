a, b, c, d, e = 1, 2, 3, 4, 5
del a
del b, c
del (d, e)
l = list(range(10))
del l[0], l[-1], l[1:3], l[::2]
d = {"x": 1, "y": 2}
del d["x"]
class O: cls = 1
o = O()
o.a = 1
o.b = [1, 2]
del o.a, o.b[0]
del O.cls
def f():
    x = 1; del x
    try: x
    except UnboundLocalError as e: return str(e)
[p, q] = 1, 2
del [p, q]
del ()
for src in (
    "del",
    "del -a",
    "del a, b.c(), d",
    "del lambda: 0",
    "del {}",
    "del a.b, c[0], (d, [e])",
    "del ...",
    "del f'{x}'",
    "del a and b",
    "del (yield)",
):
    try: compile(src, "s", "exec"); print("ok")
    except SyntaxError as e: print(src, "->", e.msg)
