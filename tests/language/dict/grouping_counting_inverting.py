data = [("a", 1), ("b", 2), ("a", 3), ("c", 4), ("b", 5)]
g = {}; [g.setdefault(k, []).append(v) for k, v in data]; print(g); s = {}
for k, v in data: s[k] = s.get(k, 0) + v
print(s, max(s, key=s.get), sorted(s, key=lambda k: (-s[k], k)), {v: k for k, v in s.items()}, dict(sorted(s.items(), key=lambda t: t[1])), sum(s.values()), {k: len(v) for k, v in g.items()}, [k for k, v in g.items() if len(v) > 1])
n = {}; n.setdefault("x", {}).setdefault("y", []).append(1); print(n); m = dict(zip("abc", range(3))); m.update(b=9); m.pop("c"); m["d"] = m.pop("a"); print(m, list(m), "a" in m); merged = {}
for d in ({"a": 1}, {"b": 2}, {"a": 3}): merged = {**merged, **d}
print(merged, {k: merged.get(k, 0) + s.get(k, 0) for k in merged.keys() | s.keys()} == {"a": 7, "b": 9, "c": 4}); memo = {}
def f(n): return memo[n] if n in memo else memo.setdefault(n, 1 if n < 2 else f(n - 1) + f(n - 2))
print(f(30), len(memo)); t = str.maketrans({"a": "1"}); print("banana".translate(t)); filt = {k: v for k, v in s.items() if v > 4}; print(filt); [d for d in [{}]][0]["k"] = 1; nested = {"l": [1, {"m": (2, 3)}]}; print(nested["l"][1]["m"][0]); dd = {}; dd[1] = dd; print(dd[1][1] is dd, dd)
for k in list(s):
    if s[k] > 5: del s[k]
print(s, s == {"a": 4, "c": 4}, bool(s), s.items() >= {("a", 4)}, list(zip(s, s.values())), dict.fromkeys(s), {**s} | {"z": 0})
