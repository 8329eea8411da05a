print((lambda: None)(), (lambda x: x * 2)(3), (lambda x, y=2, *a, k=1, **kw: (x, y, a, k, kw))(1, 5, 6, k=7, z=8), (lambda *, a: a)(a=1), (lambda a, /: a)(2), (lambda *a: a)(1, 2), (lambda **k: k)(a=1))
f = lambda x: lambda y: lambda z: x + y + z
print(f(1)(2)(3), [g(2) for g in (lambda x: x, lambda x: x ** 2)], (lambda: (yield))().__class__.__name__, list((lambda: (yield 5))()), {"k": lambda: 1}["k"](), (lambda x: x if x else "z")(0), (lambda: [i for i in range(2)])(), (lambda: (w := 5) + w)())
print(f.__name__, f.__qualname__, (lambda: 0).__code__.co_name, repr(lambda: 0).split(" at ")[0], sorted([3, 1], key=lambda v: -v), list(map(lambda a, b: a * b, (1, 2), (3, 4))))
Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(Y(lambda self: lambda n: 1 if n < 2 else n * self(n - 1))(10), (lambda s: s(s, 10))(lambda s, n: n if n < 2 else s(s, n - 1) + s(s, n - 2)))
compose = lambda *fs: lambda x: x if not fs else compose(*fs[:-1])(fs[-1](x))
print(compose(str, lambda x: x + 1, int)("41"), (lambda x=[]: x.append(1) or x)(), (lambda: ...)() is ..., (lambda a, b: a if a > b else b)(3, 9))
class C:
    m = lambda self, x: (self.__class__.__name__, x)
    z = property(lambda self: "z")
print(C().m(1), C().z)
