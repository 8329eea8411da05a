# Attributes, globals and builtins that change under code that runs often; counts of references after all sorts of instructions.
import builtins, sys
builtins.foo = 1
def f(): return foo
print(f(), f(), f())
del builtins.foo
try: f()
except NameError as e: print(e)
builtins.foo = 2
print(f(), f())
foo = 3
print(f(), f())
del foo
print(f(), f())
def s(v):
    global glob
    glob = v
    return glob
print(s(1), s([2]), s("x")); del glob
print(s(1), s([2]))
class P:
    @property
    def p(self): return self.q
    def __init__(self): self.q = [1]
    def __getattr__(self, n):
        if n == "zz": return lambda: n
        raise AttributeError(n)
def g(o): return o.p, o.p[0], o.zz()
o = P()
for i in range(3): print(g(o))
P.p = property(lambda self: self.q + [2])
print(g(o)); P.p = 5
try: print(g(o))
except TypeError as e: print(e)
class Q(P):
    __slots__ = ("x", "y")
    def __init__(self, x): self.x = x
def slots(o):
    a = o.x
    o.y = a
    return o.y
print(slots(Q(1)), slots(Q([1])))
q = Q(2)
del q.x
try: slots(q)
except AttributeError as e: print(e)
class Init:
    def __init__(self, bad): 
        self.a = 1
        if bad: return 5
def new(bad): return Init(bad).a
print(new(0), new(0))
try: new(1)
except TypeError as e: print(e)
print(new(0))
# counts
def counts(x):
    y = x
    z = [y, y, (x, y)]
    a, b, (c, d) = z
    for i in z: i = None
    for i, j in [(x, y), (y, x)]: pass
    w = x if y else None
    w.append(w) if False else None
    t = {1: x, "a": y}
    t[1] = t["a"] = w
    s = f"{x}{y}{len(z)}"
    def inner(k=x): return x, k
    inner()
    inner(k=y)
    u = [*z, *inner()]
    v = u[1:3]
    u[0:1] = v
    del u[0]
    x < y, x == y, x in u, not x, x is y
    x = None
    return sys.getrefcount(y)
for i in range(5):
    l = [i]
    counts(l)
    print(sys.getrefcount(l) == sys.getrefcount([]) + 1 or sys.getrefcount(l))
