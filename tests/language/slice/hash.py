# since: 3.12
s = slice(1, 2, 3)
print(hash(s) == hash(slice(1, 2, 3)), {s: "x"}[slice(1, 2, 3)], {slice(None), slice(None)})
try:
    hash(slice([], 1))
except TypeError as e:
    print(e)
