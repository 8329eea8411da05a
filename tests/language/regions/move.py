# only: lfpy
x = [1]
y = move(x)
print(y, "x" in globals())
z = move y
print(z, "y" in globals())
def f(a):
    b = move(a)
    try: a
    except UnboundLocalError as e: print(e)
    c = b + move(b)
    try: b
    except UnboundLocalError as e: print(e)
    d = {"k": c}
    e = move d["k"]
    print(d, e)
    l = [1, 2, 3]
    print(move(l[0]), l, move l[-1], l)
    def g():
        return move(e)
    print(g())
    try: g()
    except NameError as n: print(n)
    return move(l)
print(f([1, 2]))
try: move(q)
except NameError as e: print(e)
class O: pass
o = O(); o.a = 1
print(move(o.a), hasattr(o, "a"))
try: [m for m in [move]][0](o)
except TypeError as e: print(e)
def user(move, v):
    w = move(v)
    return w, v
print(user(lambda v: v * 2, 4))
for move in [3]: print(move)
