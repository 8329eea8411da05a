class U(dict):
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
    def __contains__(self, k): return super().__contains__(k.upper())
u = U(a=1); u["b"] = 2; u.update(c=3); u.setdefault("d", 4); print(u, "B" in u, "b" in u, "a" in u, u.get("B"), U({"z": 1}), dict(u), {**u}, u == {"a": 1, "B": 2, "c": 3, "d": 4}, type(u.copy()), repr(u), len(u))
class Attr(dict):
    def __getattr__(self, k):
        try:
            return self[k]
        except KeyError:
            raise AttributeError(k) from None
    def __setattr__(self, k, v): self[k] = v
    def __delattr__(self, k): del self[k]
a = Attr(x=1); a.y = 2; del a.x; print(a, a.y, hasattr(a, "x"), getattr(a, "q", "dflt"), a.keys())
try:
    a.zzz
except AttributeError as e:
    print(e)
class It(dict):
    def __iter__(self): return iter(["fake"])
    def keys(self): return ["k"]
    def __len__(self): return 42
    def __getitem__(self, k): return "item-" + k
    def items(self): return [("i", "t")]
i = It(real=1); print(list(i), len(i), dict(i), {**i}, (lambda **k: k)(**i), sorted(i), i, bool(i), list(i.values()))
