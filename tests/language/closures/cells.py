def f(a):
    b = a * 2
    def g(): return a + b
    def h():
        nonlocal b
        b += 1
        return b
    return g, h
g, h = f(1); print(g.__code__.co_freevars, [c.cell_contents for c in g.__closure__], g(), h(), g(), [c.cell_contents for c in g.__closure__], g.__closure__[1] is h.__closure__[0], type(g.__closure__).__name__, type(g.__closure__[0]).__name__)
g.__closure__[0].cell_contents = 100; print(g())
def lone():
    def inner(): return later
    c = inner.__closure__[0]
    try: c.cell_contents
    except ValueError as e: print(e)
    later = 5
    r = c.cell_contents; del later
    try: c.cell_contents
    except ValueError as e: print(e)
    return r
print(lone(), f.__closure__, (lambda: 0).__closure__)
class K:
    def m(self): return __class__
    def n(self): return super().__repr__
print(K.m.__closure__[0].cell_contents is K, K.n.__code__.co_freevars, K.m.__code__.co_freevars)
import types
c = types.CellType(3); fn = types.FunctionType(g.__code__, globals(), "fn", None, (c, types.CellType(4))); print(fn(), fn.__name__)
try: types.FunctionType(g.__code__, globals(), "x", None, (c,))
except ValueError as e: print(e)
try: types.FunctionType(g.__code__, globals())
except TypeError as e: print(e)
print(f.__code__.co_cellvars, [cell == types.CellType(cell.cell_contents) for cell in g.__closure__])
