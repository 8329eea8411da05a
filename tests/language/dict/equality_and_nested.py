print({"a": [1, {"b": 2}]} == {"a": [1, {"b": 2}]}, {} == [], {} == {}, {1: 2} == {1.0: 2.0}, {1: {2: 3}} != {1: {2: 4}})
def deep_merge(a, b):
    out = dict(a)
    for k, v in b.items():
        out[k] = deep_merge(out[k], v) if isinstance(v, dict) and isinstance(out.get(k), dict) else v
    return out
print(deep_merge({"a": {"x": 1, "y": {"z": 2}}, "b": 1}, {"a": {"y": {"w": 3}}, "b": {"c": 4}}))
def flatten(d, p=""):
    for k, v in d.items():
        if isinstance(v, dict): yield from flatten(v, p + k + ".")
        else: yield p + k, v
print(dict(flatten({"a": 1, "b": {"c": 2, "d": {"e": 3}}, "f": {}})))
inv = {}
for k, v in {"a": 1, "b": 2, "c": 1}.items(): inv.setdefault(v, []).append(k)
print(inv, dict(sorted(inv.items(), reverse=True)), dict.__doc__ is not None, type({}.__iter__()).__name__, {}.__eq__(5), {1: 2}.__contains__(1), {1: 2}.__len__(), {1: 2}.__getitem__(1), dict.get({1: 2}, 1), dict.__mro__)
memo = {}
def ways(n, coins=(50, 25, 10, 5, 1)):
    if n == 0: return 1
    if n < 0 or not coins: return 0
    if (n, coins) not in memo: memo[n, coins] = ways(n - coins[0], coins) + ways(n, coins[1:])
    return memo[n, coins]
print(ways(100), len(memo))
