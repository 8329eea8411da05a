def counter(start=0):
    n = start
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    def reset():
        nonlocal n
        n = start
    return inc, get, reset
i, g, r = counter(5); j, h, _ = counter()
print(i(), i(2), g(), j(), h(), r(), g(), i())
def make(): return [lambda: x for x in range(3)], [lambda x=x: x for x in range(3)]
print([[f() for f in l] for l in make()])
def lazy():
    def f(): return later
    try:
        f()
    except NameError as e:
        print(e)
    later = 5
    return f
print(lazy()())
def deep():
    a = 1
    def l1():
        b = 2
        def l2():
            nonlocal a, b
            a += 10; b += 20
            def l3(): return a, b
            return l3
        return l2
    return l1
f = deep()(); print(f()(), f()())
def accum():
    total = 0
    while True:
        x = yield total
        total += x
a = accum(); next(a); print([a.send(v) for v in (1, 2, 3)])
def outer():
    x = "o"
    def set_(v):
        nonlocal x
        x = v
    def del_():
        nonlocal x
        del x
    def get(): return x
    return set_, del_, get
s, d, g = outer(); s(1); print(g()); d()
try:
    g()
except NameError as e:
    print(type(e).__name__, e)
try:
    d()
except NameError as e:
    print(type(e).__name__, e)
s(2); print(g(), g.__closure__[0].cell_contents)
