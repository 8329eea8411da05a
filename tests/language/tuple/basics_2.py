t = (1, 2, 3)
a, (b, *c), d = 1, (2, 3, 4), 5
x = 1,
x, y = y, x = 1, 2
for f in (
    lambda: t.append(1),
    lambda: t * "a",
    lambda: t < [1],
    lambda: t < (1, "a"),
    lambda: hash(([],)),
    lambda: tuple(5),
    lambda: tuple(1, 2),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
