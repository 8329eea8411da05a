import random
r = random.Random(5); d = {}; model = []
for step in range(3000):
    k = r.randrange(60); op = r.random()
    if op < 0.5:
        if k not in d: model.append(k)
        d[k] = step
    elif op < 0.8:
        if k in d: del d[k]; model.remove(k)
    elif op < 0.85 and d: assert d.popitem()[0] == model.pop()
    elif op < 0.9: assert list(d) == model and list(reversed(d)) == model[::-1]
    elif op < 0.95:
        if k not in d: model.append(k)
        d.setdefault(k, -1)
    elif r.random() < 0.02: d.clear(); model.clear()
    assert len(d) == len(model)
print(list(d) == model, list(d.items())[:5], len(d)); e = {}
for i in range(1000): e[str(i)] = i
for i in range(0, 1000, 3): del e[str(i)]
for i in range(500): e["n%d" % i] = i
print(len(e), list(e)[:5], list(e)[-2:], sum(e.values())); c = e.copy(); c["z"] = 0; print(len(c) - len(e), list(c)[-1], {**c} == c, dict(c) is c, list(c) == list({**c}))
