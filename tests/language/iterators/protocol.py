# since: 3.14
class Count:
    def __init__(self, n): self.n, self.i = n, 0
    def __iter__(self): return self
    def __next__(self):
        if self.i >= self.n: raise StopIteration("done", self.i)
        self.i += 1
        return self.i
c = Count(3); print(list(c), list(c), [*Count(2)], sum(Count(4)), max(Count(3)), 2 in Count(3), 9 in Count(3), tuple(Count(2)), set(Count(2)), ",".join(map(str, Count(3))), dict.fromkeys(Count(2)), sorted(Count(3), reverse=True))
c = Count(1); next(c)
try:
    next(c)
except StopIteration as e:
    print(e.value, e.args, repr(e))
print(next(c, None), next(c, "d"))
for i, x in enumerate(Count(3)):
    for y in Count(2):
        print(i, x, y, end=";")
print()
for f in (lambda: next([]), lambda: next(5), lambda: next(), lambda: next(iter([]), 1, 2), lambda: next(Count), lambda: iter(Count), lambda: [*5], lambda: (lambda *a: a)(*5), lambda: sum(5), lambda: list(5), lambda: (lambda *a: a)(*None)):
    try:
        print(f())
    except TypeError as e:
        print(e)
def forint():
    for _ in 5: pass
def unpackint(): a, b = 5
def starint(): a, *b = None
def innone(): 1 in None
def in5(): 1 in 5
for f in (forint, unpackint, starint, innone, in5):
    try:
        f()
    except TypeError as e:
        print(e)
class NoNext:
    def __iter__(self): return self
try:
    for _ in NoNext(): pass
except TypeError as e:
    print(e)
