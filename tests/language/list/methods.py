# since: 3.14
a = [3, 1, 2]
a.append(5); a.extend((7, 8)); a.insert(0, 9); a.insert(-1, 6); a.insert(100, 4); a.insert(-100, 0)
print(a, a.pop(), a.pop(0), a.pop(-2), a, a.index(2), a.count(3))
a.remove(5); print(a); a.reverse(); print(a); a.sort(); print(a); a.sort(reverse=True); print(a); b = a.copy(); b.clear(); print(a, b)
print(a.index(3, 1), a.index(1, -2), a + [1], a * 2, 2 * [0], [1] * -1, 3 in a, "x" in a, len(a), bool([]), a == list(a), [1, 2] < [1, 3], [1] < [1, 0], [] < [0], [1, "a"] == [1, "a"])
for f in (lambda: a.index(99), lambda: a.index(3, 5), lambda: a.remove(99), lambda: [].pop(), lambda: a.pop(99), lambda: a.pop("x"), lambda: a.insert("x", 1), lambda: a.extend(5), lambda: a.append(), lambda: a.append(1, 2), lambda: a + (1,), lambda: a + 5, lambda: a * 1.5, lambda: a * [1], lambda: a - [1], lambda: a < 5, lambda: a < (1,), lambda: [1] < ["a"], lambda: a.foo, lambda: a.sort(1), lambda: a.sort(foo=1), lambda: a.index(), lambda: a.count(), lambda: hash(a), lambda: {a}, lambda: {a: 1}, lambda: list(5), lambda: list(1, 2), lambda: list(x=1), lambda: a(), lambda: a.copy(1), lambda: [1] * 10 ** 30, lambda: a.reverse(1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
