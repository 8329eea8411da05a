from functools import cmp_to_key
words = "The quick brown fox jumps over the lazy dog".split()
print(sorted(words, key=len), sorted(words, key=lambda w: (-len(w), w.lower())), sorted(words, key=str.lower, reverse=True), sorted(words, key=lambda w: w[-1]))
print(sorted([3, -1, -4, 2], key=abs), sorted("a10 a9 a1".split(), key=lambda s: int(s[1:])), sorted(range(6), key=lambda x: (x % 3, -x)))
def cmp(a, b): return (a > b) - (a < b)
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: cmp(b, a))), sorted(["30", "3", "34", "5", "9"], key=cmp_to_key(lambda a, b: cmp(b + a, a + b))))
calls = []
sorted([3, 1, 2], key=lambda x: calls.append(x) or x); print(calls)
d = {"x": 3, "y": 1}; print(sorted(d, key=d.get), sorted(d.items(), key=lambda kv: kv[1]), min(d, key=d.get), max(d.values()))
class Only:
    def __init__(s, v): s.v = v
    def __lt__(s, o): calls.append((s.v, o.v)); return s.v < o.v
calls.clear(); r = sorted([Only(2), Only(1)]); print([o.v for o in r], calls)
