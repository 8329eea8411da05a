class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return CI(self.n)
class CI:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1; return self.n + 1
c = Countdown(3); print(list(c), list(c), [(a, b) for a in c for b in c if a > b], 2 in c, 9 in c, sum(c), dict(zip(c, "abc")), tuple(c), set(c) == {1, 2, 3}, sorted(c), max(c), *c)
it = iter(c); print(next(it), list(it), list(it)); a, *b = c; print(a, b)
class Fib:
    def __iter__(self):
        a, b = 0, 1
        while a < 50: yield a; a, b = b, a + b
print(list(Fib()), 13 in Fib(), list(enumerate(Fib()))[-1]); x, y, z, *_ = Fib(); print(x, y, z)
class Inf:
    def __getitem__(self, i):
        if i == 4: raise StopIteration
        return i
try: print(list(Inf()))
except Exception as e: print(type(e).__name__)
class Grid:
    def __init__(self, w, h): self.c = [[x * y for x in range(w)] for y in range(h)]
    def __iter__(self): return (v for r in self.c for v in r)
    def __getitem__(self, p): return self.c[p[1]][p[0]]
    def __len__(self): return sum(map(len, self.c))
    def __reversed__(self): return reversed(list(self))
g = Grid(3, 2); print(list(g), g[2, 1], len(g), list(reversed(g)), 2 in g, bool(g))
