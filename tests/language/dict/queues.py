# Dicts that lose their first entries, and get new ones: order, sizes, iterators, whatever comes in between.
import random
from collections import OrderedDict, deque

for kind in dict, OrderedDict:
    rng = random.Random(7)
    d, model = kind(), deque()
    for turn in range(30000):
        what = rng.random()
        if what < 0.5 or not model:
            d[turn] = -turn
            model.append(turn)
        elif what < 0.85:
            first = next(iter(d))
            assert first == model.popleft(), (turn, first)
            del d[first]
        elif what < 0.95:
            assert d.popitem()[0] == model.pop()
        elif what < 0.951:
            for key in list(model)[: rng.randrange(len(model) + 1)]:
                del d[key]
                model.remove(key)
        elif what < 0.952:
            d = d.copy()
        elif what < 0.9525:
            d.clear()
            model.clear()
        if turn % 97 == 0:
            assert list(d) == list(model) and list(d.values()) == [-k for k in model], turn
            assert list(reversed(d)) == list(reversed(model)) and len(d) == len(model), turn
            assert kind(d) == d and dict(d.items()) == d, turn
    print(kind.__name__, len(d), list(d)[:3])

for n in 63, 64, 65, 128, 200:
    d = dict.fromkeys(range(n))
    for k in range(n):
        del d[k]
    print(n, list(d), len(d), end=" ")
    d["new"] = 1
    print(list(d), next(iter(d.items())), d.popitem(), d)
    d = dict.fromkeys(range(n))
    for k in range(n - 1):
        del d[k]
    print(d.popitem(), [*d], d.setdefault("k", 5), d)
