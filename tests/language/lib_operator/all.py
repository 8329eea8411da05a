import operator as o
print(o.add(1, 2), o.sub(5, 3), o.mul(2, "ab"), o.truediv(1, 2), o.floordiv(7, 2), o.mod(7, 3), o.pow(2, 3), o.neg(1), o.pos(1), o.abs(-1), o.inv(5), o.lshift(1, 3), o.rshift(8, 1), o.and_(6, 3), o.or_(6, 3), o.xor(6, 3), o.not_(0), o.truth([]), o.is_(None, None), o.is_not(1, None), o.lt(1, 2), o.ge(1, 2), o.eq(1, 1.0), o.ne(1, 2), o.concat([1], [2]), o.contains([1], 1), o.countOf([1, 1], 1), o.indexOf("abc", "c"), o.getitem([1, 2], 1), o.index(5), o.length_hint([1]), o.matmul if 0 else "")
d = {"a": 1}; o.setitem(d, "b", 2); o.delitem(d, "a"); l = [1]; print(d, o.iadd(l, [2]), l, o.iconcat([1], [2]), o.ior({1}, {2}), o.imul([1], 2), o.isub(5, 2))
class A: x = 1; y = type("B", (), {"z": 5})
print(o.itemgetter(1)("abc"), o.itemgetter(0, 2)("abc"), o.itemgetter("k")({"k": 5}), o.itemgetter(slice(1, 3))("abcd"), o.attrgetter("x")(A), o.attrgetter("x", "y.z")(A), o.methodcaller("upper")("a"), o.methodcaller("split", ",", maxsplit=1)("a,b,c"), sorted([(2, "a"), (1, "b")], key=o.itemgetter(1)), o.itemgetter(1), o.attrgetter("a.b"), o.methodcaller("f", 1, k=2), o.call(max, 1, 2), list(map(o.itemgetter(0), ["ab", "cd"])))
for f in (
    lambda: o.add(1, "a"),
    lambda: o.add(1),
    lambda: o.itemgetter(),
    lambda: o.itemgetter(5)("a"),
    lambda: o.attrgetter(5),
    lambda: o.attrgetter("q")(5),
    lambda: o.methodcaller(),
    lambda: o.methodcaller("zz")(1),
    lambda: o.indexOf([1], 5),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
