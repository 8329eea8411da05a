# since: 3.14
from collections import defaultdict, OrderedDict
d = defaultdict(list); d["a"].append(1); d["b"]; print(d, d.get("c"), "c" in d, d.default_factory, len(d), d == {"a": [1], "b": []}, d.copy(), defaultdict(int, a=1), defaultdict(None, {1: 2}), d | {"z": 1})
e = defaultdict(lambda: defaultdict(int)); e["x"]["y"] += 1; print({k: dict(v) for k, v in e.items()})
for f in (lambda: defaultdict()["a"], lambda: defaultdict(5), lambda: defaultdict(int)[[]], lambda: defaultdict(lambda: 1 / 0)["q"]):
    try: print(f())
    except Exception as x: print(type(x).__name__, x)
class DD(defaultdict):
    def __missing__(self, k): self[k] = v = k * 2; return v
print(DD()["ab"]); o = OrderedDict([("a", 1), ("b", 2), ("c", 3)]); o.move_to_end("a"); print(o); o.move_to_end("c", last=False); print(o, o.popitem(), o.popitem(last=False), list(o), o == OrderedDict(b=2), OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {"b": 2, "a": 1}, list(reversed(OrderedDict(x=1, y=2))), OrderedDict(), OrderedDict.fromkeys("ab", 0), o | {"n": 1})
for f in (lambda: OrderedDict().popitem(), lambda: o.move_to_end("zz"), lambda: o["zz"], lambda: OrderedDict(5), lambda: o.pop("zz")):
    try: print(f())
    except Exception as x: print(type(x).__name__, x)
