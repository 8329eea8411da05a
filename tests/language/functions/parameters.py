def f(a, b=2, *args, c, d=4, **kw): return a, b, args, c, d, kw
print(f(1, c=3), f(1, 5, 6, 7, c=8), f(c=1, a=2), f(1, c=3, z=9, d=0), f(*[1, 2, 3], **{"c": 4, "q": 5}), f(1, *(2,), *[3], c=4, **{"x": 1}, y=2))
def g(a, b, /, c, *, d): return a, b, c, d
print(g(1, 2, 3, d=4), g(1, 2, c=3, d=4))
def h(a, /, **kw): return a, kw
print(h(1, a=2), h(1))
def k(*, a=1, b): return a, b
print(k(b=2), k(b=1, a=0))
def m(a=1, /, b=2, *c, d=3, **e): return a, b, c, d, e
print(m(), m(5), m(5, 6, 7), m(b=9), m(1, a=5), m(d=0, e=1))
def n(*a, **k): return a, k
print(n(), n(1), n(x=1), n(*"ab", *[1], **{"self": 1}, a=2), n(*range(3), 9, *()), n(**{}, **{"z": 1}))
print((lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4), (lambda a, /, b=2: (a, b))(1), (lambda: 5)(), (lambda *, x: x)(x=1))
def defaults(x, l=[], t=(1,)): l.append(x); return l
print(defaults(1), defaults(2), defaults(3, []), defaults.__defaults__, f.__kwdefaults__, f.__code__.co_argcount, f.__code__.co_kwonlyargcount, g.__code__.co_posonlyargcount, f.__code__.co_varnames)
