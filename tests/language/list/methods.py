# since: 3.14
a = [3, 1, 2]
a.append(5); a.extend((7, 8)); a.insert(0, 9); a.insert(-1, 6); a.insert(100, 4); a.insert(-100, 0)
print(a, a.pop(), a.pop(0), a.pop(-2), a, a.index(2), a.count(3))
a.remove(5); print(a); a.reverse(); print(a); a.sort(); print(a); a.sort(reverse=True); print(a); b = a.copy(); b.clear(); print(a, b)
print(a.index(3, 1), a.index(1, -2), a + [1], a * 2, 2 * [0], [1] * -1, 3 in a, "x" in a, len(a), bool([]), a == list(a), [1, 2] < [1, 3], [1] < [1, 0], [] < [0], [1, "a"] == [1, "a"])
for f in (
    lambda: a.index(99),
    lambda: a.index(3, 5),
    lambda: a.remove(99),
    lambda: [].pop(),
    lambda: a.pop(99),
    lambda: a.pop("x"),
    lambda: a.insert("x", 1),
    lambda: a.extend(5),
    lambda: a.append(),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
