class Rec:
    def __init__(self, path=()): self.path = path
    def __getattr__(self, n):
        if n.startswith("__"): raise AttributeError(n)
        return Rec(self.path + (n,))
    def __getitem__(self, k): return Rec(self.path + (f"[{k!r}]",))
    def __call__(self, *a, **k): return Rec(self.path + (f"({', '.join([*map(repr, a), *(f'{x}={y!r}' for x, y in k.items())])})",))
    def __str__(self): return "".join(p if p[0] in "[(" else "." + p for p in self.path).lstrip(".")
r = Rec(); print(r.a.b[1]["x"](2, k=3).c, r.users.filter(name="bob").first(), r[1:2], r.x.y.z())
class Opt(dict):
    __getattr__ = dict.get
    def __setattr__(self, k, v): self[k] = Opt(v) if isinstance(v, dict) else v
o = Opt(a=1); o.b = {"c": 2}; print(o, o.a, o.b.c, o.zz, o.keys())
class Auto:
    def __getattribute__(self, n): return object.__getattribute__(self, n) if n in ("__class__", "__dict__") else f"auto_{n}"
print(Auto().foo, Auto().__class__.__name__, Auto().__init__)
class Cmd:
    def do_a(self): return "A"
    def do_b(self, x): return f"B{x}"
    def run(self, line):
        n, *a = line.split(); f = getattr(self, f"do_{n}", None)
        return f(*a) if f else f"? {n}"
print([Cmd().run(l) for l in ("a", "b 1", "c")], [n[3:] for n in dir(Cmd) if n.startswith("do_")])
for n in ("do_b", "do_a"):
    try: print(getattr(Cmd(), n)())
    except TypeError as e: print(e)
