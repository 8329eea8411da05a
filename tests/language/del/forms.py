# since: 3.13
a, b, c, d, e = 1, 2, 3, 4, 5
del a; del b, c; del (d, e); print([n for n in "abcde" if n in globals()])
l = list(range(10)); del l[0], l[-1], l[1:3], l[::2]; print(l)
d = {"x": 1, "y": 2}; del d["x"]; print(d)
class O: cls = 1
o = O(); o.a = 1; o.b = [1, 2]; del o.a, o.b[0]; print(o.__dict__); del O.cls; print(hasattr(O, "cls"))
def f():
    x = 1; del x
    try: x
    except UnboundLocalError as e: return str(e)
print(f()); [p, q] = 1, 2; del [p, q]; del ()
for i in range(2): pass
del i
for src in (
    "del zz",
    "del d['q']",
    "del l[99]",
    "del o.zz",
    "del O.zz",
    "del 'abc'[0]",
    "del (1, 2)[0]",
    "del 5 .x",
    "del len.x",
):
    try: exec(src); print("ok")
    except Exception as e: print(src, "->", type(e).__name__, e)
for src in (
    "del 5",
    "del f()",
    "del a + b",
    "del (a, 1)",
    "del None",
    "del 'x'",
    "del [a, f()]",
    "del *a",
    "del a if b else c",
    "del (a := 1)",
):
    try: compile(src, "s", "exec"); print("ok")
    except SyntaxError as e: print(src, "->", e.msg)
