# since: 3.14
d = {"a": 1, "b": 2}
print(d, d["a"], d.get("z"), d.get("z", 0), d.setdefault("a", 9), d.setdefault("c", 3), d.pop("a"), d.pop("zz", None), d, list(d), len(d), "b" in d, d.keys(), d.values(), d.items(), d.copy() == d, bool({}))
d.update({"x": 1}); d.update([("y", 2), "zw"]); d.update(k=5); d.update({"x": 9}, j=6); print(d, d.popitem(), d.popitem())
print(dict.fromkeys("ab"), dict.fromkeys([1, 2], 0), dict(a=1), dict([(1, 2)]), dict({1: 2}, b=3), dict(zip("ab", (1, 2))), dict(), {**d, "x": 0}, {1: 1, 1.0: 2, True: 3})
d.clear(); print(d)
d = {"a": 1}
for f in (
    lambda: d["z"],
    lambda: d[1, 2],
    lambda: d.pop("z"),
    lambda: {}.popitem(),
    lambda: d[[]],
    lambda: d.get([]),
    lambda: [] in d,
    lambda: d.update(5),
    lambda: d.update([1]),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
