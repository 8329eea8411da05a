# Code that is freed while its last call returns: what is released with it compiles other code.
log = []
class D:
    def __init__(self, n): self.n = n
    def __del__(self):
        for k in range(12):
            ns = {}
            exec("def g(a, b, c):\n" + " a = [b, c, a][2]\n" * k + " return a * b + c\n", ns)
            g = ns["g"]
            for i in range(3): log.append(g(self.n, 2, 3))
def make(n, k):
    ns = {}
    exec("def f(a, b=None):\n" + " a = a + 1\n" * k + " return a\n", ns)
    f = ns.pop("f")
    f.__defaults__ = (D(n),)
    return f
def twice(n, k):
    f = make(n, k)
    f(1, 2)
    f(1, 2)
    return make2(f)(n, 2)
def make2(f): return f
def last(fs, n): return fs.pop()(n, 2)
total = 0
for n in range(20):
    f = make(n, n)
    f(1, 2), f(1, 2), f(1, 2)
    fs = [f]
    del f
    total += last(fs, n)
    total += last([make(n, n)], n)
print(total, len(log), sum(log))
