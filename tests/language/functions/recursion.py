import sys
def fact(n): return 1 if n < 2 else n * fact(n - 1)
def ack(m, n): return n + 1 if not m else ack(m - 1, 1) if not n else ack(m - 1, ack(m, n - 1))
def hanoi(n, a, b, c): return [] if not n else hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c)
def perms(l): return [[]] if not l else [[x] + p for i, x in enumerate(l) for p in perms(l[:i] + l[i + 1:])]
def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)
print(fact(30), ack(2, 3), len(hanoi(8, *"abc")), hanoi(2, *"abc"), perms([1, 2, 3]), even(100), odd(7))
def inf(n): return inf(n + 1)
try:
    inf(0)
except RecursionError as e:
    print(type(e).__name__, str(e)[:32])
def depth(n):
    try:
        return depth(n + 1)
    except RecursionError:
        return n
print(depth(0) > 500, depth(0) > 500)
class R:
    def __repr__(self): return repr(self)
    def __getattr__(self, n): return getattr(self, n + "x")
    def __eq__(self, o): return self == o
    def __call__(self): return self()
    def __len__(self): return len(self)
    def __iter__(self): return iter(self)
    def __add__(self, o): return self + o
for f in (lambda: repr(R()), lambda: R().foo, lambda: R() == 1, lambda: R()(), lambda: len(R()), lambda: iter(R()), lambda: R() + 1):
    try:
        f()
    except RecursionError as e:
        print(type(e).__name__, issubclass(RecursionError, RuntimeError))
l = sys.getrecursionlimit(); print(l); sys.setrecursionlimit(5000); print(fact(2000) % 1000003, sys.getrecursionlimit()); sys.setrecursionlimit(l)
for bad in (0, -1, "a"):
    try:
        sys.setrecursionlimit(bad)
    except (ValueError, TypeError) as e:
        print(e)
x = []
for _ in range(3000): x = [x]
n = 0
while x: x, n = x[0], n + 1
print(n)
