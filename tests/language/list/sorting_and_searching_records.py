recs = [{"n": "bo", "a": 30}, {"n": "al", "a": 25}, {"n": "cy", "a": 30}]
print(sorted(recs, key=lambda r: r["a"]), [r["n"] for r in sorted(recs, key=lambda r: (-r["a"], r["n"]))], max(recs, key=lambda r: r["a"])["n"], min(recs, key=lambda r: r["n"]), [r for r in recs if r["a"] > 26], next((r for r in recs if r["n"] == "zz"), None), sum(r["a"] for r in recs) / len(recs), {r["n"]: r["a"] for r in recs}, [i for i, r in enumerate(recs) if r["a"] == 30])
def bs(a, x):
    lo, hi = 0, len(a)
    while lo < hi:
        m = (lo + hi) // 2
        if a[m] < x: lo = m + 1
        else: hi = m
    return lo if lo < len(a) and a[lo] == x else -1
a = list(range(0, 100, 7)); print([bs(a, x) for x in (0, 7, 98, 50, -1, 200)], a.index(49)); recs.sort(key=lambda r: r["n"], reverse=True); print([r["n"] for r in recs]); recs[0]["a"] += 1; print(recs[0]); b = recs[:]; b.pop(); print(len(recs), len(b), b[0] is recs[0])
try: sorted(recs)
except TypeError as e: print(e)
try: sorted(recs, key=lambda r: r["zz"])
except KeyError as e: print("KeyError", e)
chunks = [a[i:i + 4] for i in range(0, len(a), 4)]; print(chunks, [sum(c) for c in chunks], a[-3:], a[::5], list(zip(a, a[1:]))[:2], [y - x for x, y in zip(a, a[1:])] == [7] * 14); c = a[:]; c.insert(bs(c, 49), "mark"); print(c[6:9]); part = ([], []); [part[x % 2].append(x) for x in a]; print(part); rot = a[3:] + a[:3]; print(rot[0], rot[-1], sorted(rot) == a, [*map(lambda p: p[0] * p[1], enumerate("abc"))], list(dict.fromkeys([3, 1, 3])), [x for i, x in enumerate([1, 2, 1]) if x not in [1, 2, 1][:i]])
