# since: 3.13
it = iter(lambda c=[0]: c.__setitem__(0, c[0] + 1) or c[0], 4); print(list(it), list(it), type(it).__name__)
import io
f = io.StringIO("a\nb\n\nc"); print(list(iter(f.readline, "\n")), f.read())
def boom():
    boom.n += 1
    if boom.n == 3: raise StopIteration
    return boom.n
boom.n = 0; print(list(iter(boom, 99)))
def err(): raise ValueError("x")
try:
    next(iter(err, 0))
except ValueError as e:
    print(e)
class Seq:
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i * i
print(list(Seq()), 4 in Seq(), 5 in Seq(), [*Seq()], max(Seq()), list(zip(Seq(), "abc")), type(iter(Seq())).__name__)
a, b, *c = Seq(); print(a, b, c)
class NI: __iter__ = None
class BI:
    def __iter__(self): return 5
class Gx:
    def __getitem__(self, i): raise KeyError("no")
for o in (NI(), BI(), Gx(), 5, None):
    try:
        print(list(iter(o)))
    except Exception as e:
        print(type(e).__name__, e)
for args in ((), (5, 5), (1, 2, 3), (len,)):
    try:
        iter(*args)
    except TypeError as e:
        print(e)
