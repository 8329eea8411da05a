# since: 3.14
for a, b in [(1, 2), (3, 4)]: print(a, b)
for i, (x, *y) in enumerate(["abc", "d"]): print(i, x, y)
for [a, b], c in [((1, 2), 3)]: print(a, b, c)
for *a, b in [(1, 2, 3), (4,)]: print(a, b)
d = {"x": 1, "y": 2}
for k, v in d.items(): print(k, v)
for (a, (b, (c, d2))) in [(1, (2, (3, 4)))]: print(a + b + c + d2)
for d["i"] in range(2): pass
l = [0]
for l[0] in "ab": pass
class O: pass
for O.attr, *O.rest in [(1, 2, 3)]: pass
print(d, l, O.attr, O.rest, [a for a, in [(1,), (2,)]], [a + b for (a, b) in zip("ab", "cd")], {k: v for k, (v, *_) in [("k", "vw")]}, [x for x, y in [(1, 2)] for y in [x]], list((lambda t: t[0])(t) for t in [(1, 2)]))
for s in ("for a, b in [1]: pass", "for a, b in [(1,)]: pass", "for a, b in ['abc']: pass", "for (a, b), c in [(1, 2)]: pass", "for a in 5: pass", "[a for a, b in [(1, 2, 3)]]", "{a: b for a, b in ['x']}", "for a, *b, c in [(1,)]: pass", "for a, b in {1: 2}: pass", "for a, b in None: pass"):
    try: exec(s)
    except Exception as e: print(s, "->", type(e).__name__, e)
