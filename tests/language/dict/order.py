d = {}
for i, k in enumerate("hello world"): d[k] = i
print(d, list(d), list(reversed(d)), list(d.values()), list(reversed(d.items())))
del d["l"]; d["l"] = 99; d["h"] = -1; print(d)
d = {i: i for i in range(10)}
for i in range(0, 10, 2): del d[i]
for i in range(20, 23): d[i] = 0
d.pop(3); d[0] = "back"; print(d, d.popitem(), next(iter(d)), next(reversed(d)))
big = {}
for i in range(2000):
    big[i * 7919 % 10007] = i
    if i % 3 == 0: big.pop(next(iter(big)))
print(len(big), list(big)[:5], list(big.items())[-3:])
print({1: 2, 3: 4} == {3: 4, 1: 2}, {1: 2} != {1: 3}, {"b": 1, "a": 2}, dict(b=1, a=2), {**{"z": 1}, **{"a": 2}, "z": 3}, {"a": 1} | {"b": 2, "a": 3}, list({3: 0, 1: 0, 2: 0}), max({3: 0, 5: 1}), sorted({"b": 1, "a": 2}.items()), sum({1: "a", 2: "b"}))
class H:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, o): return self.n == o.n
    def __repr__(self): return f"H{self.n}"
d = {H(i): i for i in range(6)}; del d[H(2)]; d[H(1)] = "one"; d[H(2)] = "new"; print(d, H(3) in d, H(9) in d)
