# since: 3.14
print(repr(...), repr(NotImplemented), repr(None), bool(...), str(Ellipsis), type(NotImplemented).__name__, NotImplemented is NotImplemented, ... == Ellipsis, hash(None) == hash(None))
for f in (lambda: None(), lambda: ...(), lambda: NotImplemented(), lambda: None + 1, lambda: ... + 1, lambda: None[0], lambda: None.x, lambda: bool(NotImplemented), lambda: type(None)(1), lambda: len(None), lambda: iter(None), lambda: None < None, lambda: not NotImplemented):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(type(None)(), type(...)(), type(NotImplemented)(), None == False, None is not False, None in (None,), {None: 1}, [None] * 2, f"{None}", "%s" % None, str(None))
