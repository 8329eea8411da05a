def f(a: int, b: str = "x", *c, d=1) -> bool:
    "doc of f"
    local = 1
    return local
print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__annotations__, f.__defaults__, f.__kwdefaults__, f.__dict__, f.__closure__, f.__globals__ is globals(), type(f).__name__, f.__code__.co_name, f.__code__.co_varnames, callable(f), f.__code__.co_flags & 4, f.__type_params__ if hasattr(f, "__type_params__") else ())
f.x = 5; f.__name__ = "g"; f.__qualname__ = "Q.g"; f.__doc__ = "new"; print(f.x, f.__name__, f.__doc__, f.__dict__, repr(f).split(" at ")[0]); del f.x, f.__doc__; print(hasattr(f, "x"), f.__doc__)
def outer():
    y = 3
    def inner(): return y
    class C:
        def m(self): pass
    return inner, C, (lambda: y)
i, C, l = outer()
print(i.__qualname__, C.__qualname__, C.m.__qualname__, l.__name__, l.__qualname__, i.__closure__[0].cell_contents, i.__code__.co_freevars, outer.__code__.co_cellvars, repr(C.m).split(" at ")[0], repr(C().m).split(" of ")[0], C().m.__func__ is C.m, C.m.__get__(5).__self__)
for code in ("f.__name__ = 5", "f.__qualname__ = 1", "f.__code__ = 1", "f.__dict__ = 5", "f.__globals__ = {}", "f.__closure__ = ()", "f.zz", "del f.zz", "del f.__name__", "f.__kwdefaults__ = 5", "f.__annotations__ = 5"):
    try:
        exec(code)
    except Exception as e:
        print(code, type(e).__name__, e)
def a(): return 1
def b(): return 2
a.__code__ = b.__code__; print(a(), a.__name__)
try:
    a.__code__ = i.__code__
except ValueError as e:
    print(e)
print(type(f)(b.__code__, {}, "made")(), f == f, f != a, hash(f) == hash(f))
