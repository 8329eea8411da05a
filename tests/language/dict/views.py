# since: 3.14
d = {"a": 1, "b": 2, "c": 3}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), "a" in k, 1 in v, ("a", 1) in i, ("a", 2) in i, "a" in i, list(k), sorted(v), dict(i))
d["d"] = 4; print(k, v, i, len(v)); del d["a"]; print(k)
print(sorted(k & {"b", "x"}), sorted(k | {"z"}), sorted(k - {"b"}), sorted(k ^ {"b", "q"}), sorted({"b", "y"} - k), k == {"b", "c", "d"}, k <= {"b", "c", "d", "e"}, k >= {"b"}, k < k, k.isdisjoint({"q"}), sorted(i & {("b", 2)}), i == {("b", 2), ("c", 3), ("d", 4)}, v == v, d.values() == d.values(), k == d.keys(), sorted(k & "bc"), sorted(k - ["b"]))
print(type(k).__name__, type(iter(k)).__name__, type(iter(v)).__name__, type(iter(i)).__name__, type(reversed(k)).__name__, type(reversed(v)).__name__, type(reversed(i)).__name__, k.mapping["b"], type(k.mapping).__name__, isinstance(k & k, set))
for f in (lambda: k[0], lambda: hash(k), lambda: k + k, lambda: k < [1], lambda: k.add(1), lambda: v[0], lambda: v & v, lambda: i & 5, lambda: [] in i, lambda: [] in k, lambda: k | 5, lambda: type(k)(), lambda: k.isdisjoint(5), lambda: k.mapping.clear()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def sm(): k.mapping["q"] = 1
try:
    sm()
except TypeError as e:
    print(e)
print({}.keys(), {}.values(), {}.items(), dict(x=[]).items())
