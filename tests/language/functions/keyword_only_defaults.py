# since: 3.13
def f(*, a, b=2, **k): return a, b, k
def g(x, *, y=lambda: 5): return x, y()
def h(*args, sep=",", end): return sep.join(map(str, args)) + end
print(f(a=1), f(a=1, c=3), f(b=0, a=9), g(1), g(1, y=lambda: 6), h(1, 2, end="!"), h(end="."), f(**{"a": 1, "z": 2}))
for c in ("f()", "f(1)", "f(1, a=2)", "g()", "g(1, 2)", "h(1)", "h(1, 2, en=3)", "g(1, z=2)", "f(a=1, **{'a': 2})"):
    try: print(eval(c))
    except TypeError as e: print(c, "->", e)
print(f.__kwdefaults__, g.__kwdefaults__.keys(), h.__code__.co_kwonlyargcount, h.__code__.co_varnames)
