def f(value):
    raise KeyError("k")


items = [1, 2]
x = [a for a in items if a] + [f(b) for b in items] + [c for c in items] + list(range(len(items) + max(items) + min(items)))
