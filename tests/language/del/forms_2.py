# since: 3.14
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
    "del l['a']",
    "del d[[]]",
    "del None.x",
    "del print.__name__",
    "del o.__class__",
    "del O.__name__",
    "del range(3)[0]",
    "del b''[0]",
):
    try: exec(src); print("ok")
    except Exception as e: print(src, "->", type(e).__name__, e)
