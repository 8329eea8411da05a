# since: 3.14
t = (1, 2, 3)
a, (b, *c), d = 1, (2, 3, 4), 5
x = 1,
x, y = y, x = 1, 2
for f in (
    lambda: t.count(),
    lambda: t(),
    lambda: {([],): 1},
    lambda: t[::0],
    lambda: t - t,
    lambda: -t,
    lambda: hash((1, {})),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
