def outer(x):
    def mid(y):
        def inner(z): return x, y, z
        return inner
    return mid
print(outer(1)(2)(3), [f() for f in [lambda i=i: i * i for i in range(3)]])
def swap(a, b): return b, a
x, y = swap(1, 2); print(x, y, swap(*swap(3, 4)))
def none(): pass
def multi(n):
    if n > 0: return "pos", n
    elif n < 0: return "neg"
    return
print(none(), multi(1), multi(-1), multi(0), (lambda: (yield))().send(None))
def early(l):
    for i, v in enumerate(l):
        if v is None: return i
    return -1
print(early([1, None]), early([])); f = g = none; print(f is g, f == none)
def redefine(): return 1
old = redefine
def redefine(): return 2
print(old(), redefine()); del old
def rec(n): return [] if n == 0 else [n] + rec(n - 1)
print(rec(5)); funcs = {"sq": lambda v: v * v, "neg": lambda v: -v}; print({k: f(3) for k, f in funcs.items()}, (outer)(1)(2)(3), outer(0)(0).__name__)
if True:
    def cond(): return "cond true"
else:
    def cond(): return "cond false"
print(cond()); print((lambda f: f(f, 5))(lambda f, n: 1 if n < 2 else n * f(f, n - 1)))
