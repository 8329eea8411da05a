r = range(0, 100, 7)
for f in (
    lambda: r + r,
    lambda: range(None),
    lambda: r[::0],
    lambda: r.start.foo,
    lambda: len(range(10 ** 30)),
    lambda: range(stop=5),
    lambda: r[1.0],
    lambda: next(r),
    lambda: r.index("a"),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
