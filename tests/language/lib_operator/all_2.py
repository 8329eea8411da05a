import operator as o
d = {"a": 1}
o.setitem(d, "b", 2)
o.delitem(d, "a")
l = [1]
class A: x = 1; y = type("B", (), {"z": 5})
for f in (
    lambda: o.index("a"),
    lambda: o.concat(1, 2),
    lambda: o.length_hint([], "a"),
    lambda: o.not_(),
    lambda: o.countOf(5, 1),
    lambda: o.attrgetter("x.q")(A),
    lambda: o.itemgetter("a")([1]),
    lambda: o.methodcaller(5),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
