# since: 3.14
d = {"a": 1, "b": 2}
d.update({"x": 1})
d.update([("y", 2), "zw"])
d.update(k=5)
d.update({"x": 9}, j=6)
d.clear()
d = {"a": 1}
for f in (
    lambda: d.update([(1, 2, 3)]),
    lambda: d.update(["a"]),
    lambda: dict(1),
    lambda: dict([1]),
    lambda: dict(["abc"]),
    lambda: dict(1, 2),
    lambda: d.foo,
    lambda: d < d,
    lambda: d + d,
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
