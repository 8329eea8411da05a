class C:
    def __call__(self): pass
class D: pass
d = D(); d.__call__ = lambda: 1
print(callable(C()), callable(C), callable(D()), callable(d), callable(len), callable(5), callable(lambda: 0), callable("".upper), callable(None), callable(type))
x = []; y = x; print(id(x) == id(y), isinstance(id(x), int), id(None) == id(None))
print(type(5), type(type), type(C()), type("X", (), {"a": 1}).a, type("Y", (C,), {})().__class__.__name__, type(None), type(C.__call__), type(d).__name__)
for f in (lambda: callable(), lambda: id(), lambda: type(), lambda: type(1, 2), lambda: type("a", (), {}, 1), lambda: type("a", (), []), lambda: type("a", [], {}), lambda: type(5, (), {})):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
