# since: 3.14
x = 1
def f(a=x, b=[x]): return a, b
x = 2
print(f(), f.__defaults__)
f.__defaults__ = (10,)
try:
    f()
except TypeError as e:
    print(e)
print(f(1)); f.__defaults__ = None
try:
    f()
except TypeError as e:
    print(e)
log = []
def t(v): log.append(v); return v
def g(a=t(1), *, b=t(2), c: t(9) = t(3)): pass
print(log, g.__kwdefaults__)
g.__kwdefaults__ = {"b": 5}
try:
    g()
except TypeError as e:
    print(e)
def h(n=0, cache={}):
    if n not in cache: cache[n] = n if n < 2 else h(n - 1) + h(n - 2)
    return cache[n]
print(h(50), len(h.__defaults__[1]))
fs = [(lambda v=i: v) for i in range(3)]; print([q() for q in fs])
class C:
    d = 5
    def m(self, a=d): return a
    d = 6
print(C().m(), C.d)
for bad in (5, [1]):
    try:
        f.__defaults__ = bad
    except TypeError as e:
        print(e)
def swap(f=lambda: "dflt"): return f()
print(swap(), swap(lambda: 2), (lambda a, b=lambda c=3: c: b())(0))
