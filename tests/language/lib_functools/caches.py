from functools import lru_cache, cache, cached_property
calls = []
@lru_cache(maxsize=2)
def f(x, y=0): calls.append((x, y)); return x * 2
print(f(1), f(1), f(2), f(3), f(1), f(x=1), f(1, y=0), calls, f.cache_info(), f.cache_parameters(), f.__name__, f.__wrapped__(5)); f.cache_clear(); print(f.cache_info())
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info())
@lru_cache
def g(*a, **k): return a, k
print(g(1, 2), g(a=1), g(1.0, 2), g(1, 2), g.cache_info().hits)
@lru_cache(typed=True)
def t(x): return type(x).__name__
print(t(1), t(1.0), t(True), t.cache_info().misses)
try: f([])
except TypeError as e: print(e)
@cache
def err(x): calls.append("err"); raise ValueError(x)
for _ in range(2):
    try: err(1)
    except ValueError: pass
print(calls.count("err"))
class C:
    n = 0
    @cached_property
    def v(self): C.n += 1; return C.n * 10
    @lru_cache(None)
    def m(self, x): return x + 1
c = C(); print(c.v, c.v, C.n, c.__dict__, c.m(1), c.m(1), C.m.cache_info().hits); del c.v; print(c.v); c.v = 5; print(c.v, type(C.v).__name__)
class S:
    __slots__ = ()
    @cached_property
    def v(self): return 1
try: S().v
except TypeError as e: print(e)
for a in ("x", 1.5):
    try: lru_cache(a)
    except TypeError as e: print(e)
@lru_cache(0)
def z(x): return x
z(1); z(1); print(z.cache_info())
