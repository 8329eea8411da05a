# since: 3.14
class CM:
    def __init__(s, v): s.v = v
    def __enter__(s): return s.v
    def __exit__(s, *a): return False
class O: pass
o = O(); d = {}; l = [0, 0, 0]
with CM(1) as o.a, CM(2) as d["k"], CM(3) as l[0], CM([4, 5]) as l[1:]: print(o.a, d, l)
with CM((1, (2, 3))) as (a, (b, c)), CM("xyz") as (p, *q), CM([9]) as [r]: print(a, b, c, p, q, r)
with (CM(1) as x, CM(2) as y): print(x, y)
with (CM(1), CM(2)): print("no targets")
with (CM("tuple")) as t: print(t)
with CM(1) as x, CM(x + 1) as y, CM(y + 1) as z: print(x, y, z)
with (
    CM(1) as m,
    CM(2) as n,
): print(m, n)
with CM(lambda: 5) as f: print(f())
with CM(None) as nothing: print(nothing)
with CM(1) if True else CM(2) as k: print(k)
with [CM(7)][0] as k: print(k)
with (w := CM(8)) as k: print(k, w.v)
def g():
    with CM(1) as loc: pass
    return loc, sorted(locals())
print(g()); 
class K:
    with CM(6) as attr: pass
print(K.attr)
for s in ("with CM(5) as (a, b): pass", "with CM([1]) as (a, b): pass", "with CM(1) as o.a.b: pass", "with CM(1) as l[9]: pass", "with CM(1) as undefined.x: pass", "with CM(1) as d[[]]: pass"):
    try: exec(s)
    except Exception as e: print(s, "->", type(e).__name__, e)
