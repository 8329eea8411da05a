t = (1, 2, 3)
print(t, (), (1,), ((),), 1, (1, "a", None), t + (4,), t * 2, 2 * (0,), t[0], t[-1], t[1:], t[::-1], 2 in t, t.count(1), t.index(3), len(t), hash(t) == hash((1, 2, 3)), t == (1, 2, 3), t < (1, 2, 4), t < (1, 2), () < (0,), tuple("ab"), tuple([1]), tuple(), tuple(t) is t, t[:] is t, (*t, *t), t.__add__((1,)), max(t))
a, (b, *c), d = 1, (2, 3, 4), 5; print(a, b, c, d)
x = 1,; print(x, type(x)); x, y = y, x = 1, 2; print(x, y)
for f in (
    lambda: t[3],
    lambda: t["a"],
    lambda: t + [1],
    lambda: [1] + t,
    lambda: t.index(9),
    lambda: t.index(1, 1),
    lambda: t.foo,
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def st(): t[0] = 1
def dl(): del t[0]
def ia():
    u = ([1],)
    try:
        u[0] += [2]
    finally:
        print(u)
for f in (st, dl, ia):
    try:
        f()
    except TypeError as e:
        print(e)
