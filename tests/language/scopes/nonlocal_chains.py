def a():
    x = "a"
    def b():
        nonlocal x
        x += "b"
        def c():
            nonlocal x
            x += "c"
            def d():
                x = "local"
                return x
            return d()
        return c()
    r = b()
    return x, r
print(a())
def gen():
    n = 0
    def tick():
        nonlocal n
        n += 1
        return n
    while True:
        yield n
        tick(); tick()
g = gen(); print(next(g), next(g), next(g))
def shared():
    v = []
    return (lambda x: v.append(x)), (lambda: v[:]), (lambda: v.clear())
p, s, c = shared(); p(1); p(2); print(s()); c(); print(s())
def loop():
    fs = []
    for i in range(3):
        def f():
            nonlocal i
            i += 10
            return i
        fs.append(f)
    return [f() for f in fs], i
print(loop())
def param(x, *args, **kw):
    def inner():
        nonlocal x, args, kw
        x, args, kw = x + 1, args + (0,), {**kw, "n": 1}
    inner(); return x, args, kw
print(param(1, 2, k=3))
def cls():
    total = 0
    class Acc:
        def add(self, v):
            nonlocal total
            total += v
            return self
    Acc().add(1).add(2)
    return total
print(cls())
def comp():
    z = 0
    def up():
        nonlocal z
        z += 1
        return z
    return [up() for _ in range(3)], {up(): z for _ in range(2)}, z
print(comp())
