"""Dictionaries: counting, grouping, tuples as keys, nesting, deletion, comprehensions, merging."""


def grid_walk(steps):
    seen = {}
    x = y = 0
    state = 5
    for _ in range(steps):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        way = state >> 16 & 3
        if way & 1:
            x = (x + way - 2) % 300
        else:
            y = (y + way - 1) % 300
        seen[x, y] = seen.get((x, y), 0) + 1
    return seen


def group(items):
    groups = {}
    for item in items:
        groups.setdefault(item % 997, []).append(item)
    return groups


def churn(rounds):
    live = {}
    for i in range(rounds):
        live[i] = str(i)
        if i >= 1000:
            del live[i - 1000]
    return len(live), sum(live)


def nest(people):
    data = {}
    for i in range(people):
        data[f"user{i}"] = {"age": i % 90, "tags": {"a": i, "b": -i}, "name": "n%d" % (i % 100)}
    by_name = {}
    for user, info in data.items():
        by_name.setdefault(info["name"], {})[user] = info["tags"]["a"] + info["age"]
    return {name: sum(found.values()) for name, found in by_name.items()}


seen = grid_walk(900_000)
print(len(seen), max(seen.values()), sum(x * y * n for (x, y), n in seen.items()))
groups = group(range(0, 2_000_000, 2))
print(len(groups), sum(len(g) * k for k, g in groups.items()))
print(churn(900_000))
print(sum(nest(120_000).values()))
a = {i: i * i for i in range(300_000)}
b = {v: k for k, v in a.items()}
print(len(a | b), len(a.keys() & b.keys()), sum(b[v] for v in a.values()))
