# since: 3.14
a, b = 1, 2
[c, d] = 3, 4
(e, (f, *g), h) = 5, (6, 7, 8), 9
*i, j = "xyz"
k, *l = [1]
*m, = range(3)
(n), = [7]
o = p = [1]
a, b = b, a
x = y, z = (1, 2)
a, a = 1, 2
class O: pass
q = O()
q.a, q.b = 1, 2
w = [0, 0, 0]
w[0], w[1:], q.c = 5, [6, 7, 8], "c"
first, *_, last = {1: 2, 3: 4, 5: 6}
def t(src):
    try: exec(src, {})
    except (ValueError, TypeError) as e: print(src, "->", type(e).__name__, e)
for s in (
    "*a, b = []",
    "a, (b, c) = 1, 2",
    "[] = 5",
    "() = [1]",
    "[a] = 1, 2",
    "a, b, c = range(2)",
    "a, b = None",
    "for a, b in [1]: pass",
):
    t(s)
