# since: 3.14
d = {"a": 1, "b": 2}
d.update({"x": 1})
d.update([("y", 2), "zw"])
d.update(k=5)
d.update({"x": 9}, j=6)
d.clear()
d = {"a": 1}
for f in (
    lambda: hash(d),
    lambda: d.get(),
    lambda: d.setdefault(),
    lambda: d.pop(),
    lambda: d.fromkeys(5),
    lambda: d(),
    lambda: {{}: 1},
    lambda: d.get("a", 1, 2),
    lambda: d.setdefault([], 1),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
