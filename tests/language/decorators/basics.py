def trace(f):
    def w(*a, **k):
        r = f(*a, **k)
        print(f.__name__, a, k, "->", r)
        return r
    w.__name__ = f.__name__
    return w
def times(n):
    def d(f): return lambda *a: [f(*a) for _ in range(n)]
    return d
@trace
def add(a, b=1): return a + b
@times(2)
@trace
def sq(x): return x * x
add(1); add(1, b=5); print(sq(3), add.__name__)
def register(reg):
    def d(o): reg[o.__name__] = o; return o
    return d
R = {}
@register(R)
class K:
    @staticmethod
    @trace
    def s(x): return x
    @classmethod
    @trace
    def c(cls): return cls.__name__
    @property
    def p(self): return "prop"
    @(lambda f: 42)
    def replaced(self): pass
K.s(1); K().c(); print(K().p, K.replaced, list(R))
class Memo:
    def __init__(self, f): self.f, self.c, self.hits = f, {}, 0
    def __call__(self, *a):
        if a in self.c: self.hits += 1
        else: self.c[a] = self.f(*a)
        return self.c[a]
@Memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(60), fib.hits)
ds = [times(3)]
@ds[0]
def y(): return 1
@(z := lambda f: f())
def imm(): return "called"
print(y(), imm)
@type
class P: pass
print(P)
