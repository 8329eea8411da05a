class D(dict):
    def __missing__(self, key):
        self[key] = v = f"made-{key}"
        return v
d = D(a=1)
print(d["a"], d["b"], d, d.get("c"), "c" in d, d.setdefault("e", 5), len(d))
class E(dict):
    def __missing__(self, key): raise KeyError(f"no {key}")
for f in (lambda: E()["x"], lambda: {}[1], lambda: {}["a"], lambda: {}[(1, 2)], lambda: {}[None], lambda: E().pop("q")):
    try:
        f()
    except KeyError as e:
        print(e, repr(e), e.args)
class F(dict):
    __missing__ = lambda self, k: k * 2
    def __getitem__(self, k): return ("gi", super().__getitem__(k))
f = F(a=1); print(f["a"], f["b"], f.get("a"), f.get("zz"), f.pop("a"), f"{f}", "%(k)s" % f)
class Plain:
    def __missing__(self, k): return 1
try:
    Plain()[0]
except TypeError as e:
    print(e)
