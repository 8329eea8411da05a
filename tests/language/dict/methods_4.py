# since: 3.14
d = {"a": 1, "b": 2}
d.update({"x": 1})
d.update([("y", 2), "zw"])
d.update(k=5)
d.update({"x": 9}, j=6)
d.clear()
d = {"a": 1}
for f in (
    lambda: d | 5,
    lambda: d.keys(1),
    lambda: d.get(key="a"),
    lambda: {**5},
    lambda: {**[1]},
    lambda: d.update(None),
    lambda: {set(): 1},
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
