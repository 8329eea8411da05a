recs = [("b", 2), ("a", 2), ("c", 1), ("a", 1), ("b", 1), ("c", 2)]
print(sorted(recs, key=lambda r: r[1]), sorted(recs, key=lambda r: r[0]), sorted(recs, key=lambda r: r[1], reverse=True))
recs.sort(key=lambda r: r[0]); recs.sort(key=lambda r: r[1], reverse=True); print(recs)
data = [(i * 7919 % 13, i) for i in range(200)]
s = sorted(data, key=lambda t: t[0]); assert all(a[0] < b[0] or (a[0] == b[0] and a[1] < b[1]) for a, b in zip(s, s[1:]))
s = sorted(data, key=lambda t: t[0], reverse=True); assert all(a[0] > b[0] or (a[0] == b[0] and a[1] < b[1]) for a, b in zip(s, s[1:]))
print(s[:5], s[-5:])
print(sorted("banana"), sorted({3: 1, 1: 2}), sorted([True, 0, 2, False]), sorted(["B", "a", "C"], key=str.casefold), sorted([], reverse=True), sorted(x for x in (3, 1)), sorted([[2], [1, 5], [1]]), sorted([1.5, 1, -2, 10 ** 30, 1e10]))
