def show(*a, **k): return a, k
def fwd(*a, **k): return show(*a, **k)
def pre(f, *a, **k): return lambda *b, **l: f(*a, *b, **{**k, **l})
print(fwd(), fwd(1, x=2), pre(show, 1, k=0)(2, k=5, j=6), show(*range(3), *"ab", z=1, **{"y": 2}))
def modify(*a, **k): k["new"] = 1; return a, k
d = {"a": 1}; print(modify(**d), d); l = [1, 2]; t = show(*l)[0]; l.append(3); print(t)
class C:
    def __init__(self, *a, **k): self.a, self.k = a, k
    def m(self, *a): return self.a + a
class D(C):
    def __init__(self, x, *a, **k): super().__init__(x * 2, *a, **k)
print(D(1, 2, q=3).a, D(1).k, D(5).m(6), C(*[1], **{}).m(*"x"))
def count(*args): return len(args)
print(count(*[None] * 300), count(*range(1000)), max(*[3, 1]), print(*[], sep="") or "", (lambda *a, **k: (len(a), sorted(k)))(*[1] * 5, **{c: 1 for c in "zyx"}))
class Keys:
    def keys(self): return ["p", "q"]
    def __getitem__(self, k): return k * 2
print(show(**Keys()), dict(**Keys()))
