fs = []
for i in range(3): fs.append(lambda: i)
print([f() for f in fs]); i = 10; print([f() for f in fs])
gs = [lambda x=i: x for i in range(3)]; print([g() for g in gs], [(lambda j: lambda: j)(k)() for k in range(3)])
def make():
    out = []
    for i in range(3):
        def f(k=i): return i, k
        out.append(f)
    i = "changed"
    return out
print([f() for f in make()])
def counter():
    counter.n = getattr(counter, "n", 0) + 1
    return counter.n
print(counter(), counter(), counter.n)
def delayed():
    def show(): return x
    for x in range(3):
        if x == 1: r = show()
    return r, show()
print(delayed()); adders = {f"add{n}": (lambda n: lambda v: v + n)(n) for n in (1, 5)}; print(adders["add1"](10), adders["add5"](10)); import functools
print([p() for p in [functools.partial(lambda v: v, i) for i in range(3)]])
def gen():
    for i in range(2): yield lambda: i
print([f() for f in gen()], [f() for f in list(gen())]); d = {}; exec("def f(): return y\ny = 1", d); d["y"] = 2; print(d["f"]())
