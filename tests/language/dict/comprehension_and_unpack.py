print({k: v for k, v in zip("abc", range(3))}, {i: {j: i * j for j in range(2)} for i in range(2)}, {x: x for x in range(6) if x % 2}, {(a, b): a + b for a in range(2) for b in range(2)})
log = []
def t(x): log.append(x); return x
{t(1): t(2), t(3): t(4)}; {t("k"): t("v") for _ in range(1)}; print(log)
def kw(**k): return k
print(kw(**{"a": 1}, b=2, **{"c": 3}), kw(**{"not ident": 1, "": 2}), {**{}, **{}}, {**{"a": 1}, "a": 2, **{"a": 3}})
for f in (lambda: kw(**{1: 2}), lambda: kw(**{"a": 1}, **{"a": 2}), lambda: kw(a=1, **{"a": 2}), lambda: kw(**5), lambda: kw(**[("a", 1)]), lambda: kw(1), lambda: dict(**{1: 2}), lambda: dict(**{"a": 1}, a=2)):
    try:
        print(f())
    except TypeError as e:
        print(e)
d = {"a": {"b": {"c": 1}}}; d["a"]["b"]["d"] = d["a"]["b"]["c"] + 1; print(d)
d = {}; d["x"], d["y"] = 1, 2; d["x"] += 5; d["l"] = d.get("l", []) + [1]; print(d); del d["x"], d["y"]; print(d)
try:
    d["q"] += 1
except KeyError as e:
    print("KeyError", e)
words = "the cat the dog a cat the".split(); c = {}
for w in words: c[w] = c.get(w, 0) + 1
print(c, sorted(c.items(), key=lambda kv: (-kv[1], kv[0])), {v: k for k, v in c.items()})
g = {}
for w in words: g.setdefault(len(w), []).append(w)
print(g)
