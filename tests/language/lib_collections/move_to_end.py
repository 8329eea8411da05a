# Random moves of keys to both ends among insertions and deletions, against a plain list of pairs.
import random
from collections import OrderedDict


def run(seed, size, steps):
    random.seed(seed)
    d, model = OrderedDict(), []
    for step in range(steps):
        key = random.randrange(size)
        op = random.randrange(8)
        at = next((i for i, pair in enumerate(model) if pair[0] == key), None)
        if op == 0:
            d[key] = step
            if at is None:
                model.append((key, step))
            else:
                model[at] = key, step
        elif op == 1 and at is not None:
            del d[key]
            del model[at]
        elif op == 2 and model:
            last = random.random() < 0.5
            assert d.popitem(last) == model.pop(-1 if last else 0)
        elif op > 2:
            last = op > 5
            if at is None:
                try:
                    d.move_to_end(key, last)
                except KeyError as e:
                    assert e.args == (key,)
                    d[key] = step
                    model.append((key, step))
            else:
                d.move_to_end(key, last=last)
                model.insert(len(model) if last else 0, model.pop(at))
        assert len(d) == len(model)
        if step % 7 == 0:
            assert list(d.items()) == model, (seed, step)
            assert list(reversed(d)) == [key for key, _ in reversed(model)]
            assert all(d[key] == value for key, value in model)


for seed in range(12):
    run(seed, 4 + seed * 9, 1500)
d = OrderedDict.fromkeys(["a", "b", "c"])
for key, last in ("c", True), ("a", False), ("b", True), ("b", False), ("a", True):
    d.move_to_end(key, last)
    print(list(d))
for change in lambda: d.move_to_end("c"), lambda: d.move_to_end("b", False):
    try:
        for key in d:
            change()
            print(key)
    except RuntimeError as e:
        print(e)
for key in "x", 5:
    try:
        d.move_to_end(key)
    except KeyError as e:
        print(type(e).__name__, e)
