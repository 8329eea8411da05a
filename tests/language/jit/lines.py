# Lines of tracebacks out of machine code.
import sys, traceback
def lines(f, *args):
    try: f(*args)
    except BaseException as e:
        out = []
        tb = e.__traceback__.tb_next
        while tb:
            out.append((tb.tb_frame.f_code.co_name, tb.tb_lineno - tb.tb_frame.f_code.co_firstlineno))
            tb = tb.tb_next
        print(f.__name__, type(e).__name__, e, out)
class Bad:
    def __bool__(self): raise ValueError("bool")
    def __lt__(self, o): raise ValueError("lt")
    def __eq__(self, o): raise ValueError("eq")
    __hash__ = None
    def __contains__(self, o): raise ValueError("in")
    def __getitem__(self, o): raise ValueError("getitem")
    def __setitem__(self, o, v): raise ValueError("setitem")
    def __delitem__(self, o): raise ValueError("delitem")
    def __setattr__(self, o, v): raise ValueError("setattr")
    def __getattr__(self, o): raise ValueError("getattr " + o)
    def __iter__(self): raise ValueError("iter")
    def __add__(self, o): raise ValueError("add")
    def __iadd__(self, o): raise ValueError("iadd")
    def __neg__(self): raise ValueError("neg")
    def __format__(self, s): raise ValueError("format")
    def __call__(self): raise ValueError("call")
    def __radd__(self, o): raise ValueError("radd")
    @property
    def prop(self): raise KeyError("prop")
class Next:
    def __iter__(self): return self
    def __next__(self): raise ValueError("next")
def gen():
    yield 1
    raise ValueError("gen")
def truth(b):
    x = 1
    if b:
        x = 2
def inverted(b):
    x = 1
    return not b
def less(b):
    x = 1

    if b < 1:
        pass
def less_k(b):
    x = 1

    return b < x
def equal(b):
    x = [
        1,
        b == 2,
    ]
def contains(b):
    x = 1
    return x in b
def item(b):
    x = 1
    return b[
        x]
def items(b):
    x = [1]
    return x[5]
def set_item(b):
    x = 1
    b[x] = x
def set_items(b):
    x = [1]
    x[5] = x
def del_item(b):
    x = 1
    del b[x]
def attr(b):
    x = 1
    return b.foo
def prop(b):
    x = 1
    return b.prop
def method(b):
    x = 1
    return b.foo()
def set_attr(b):
    x = 1
    b.foo = x
def iterate(b):
    x = 1
    for y in b: pass
def iterate_next(b):
    x = 1
    for y in Next():
        pass
def iterate_gen(b):
    x = 1
    for y in gen():
        x = 2
def iterate_pair(b):
    for x, y in [(1, 2), (3, 4, 5)]:
        x + y
def add(b):
    x = 1
    return x + b
def add_const(b):
    x = 1
    return "a" + b
def add_r(b):
    x = 1
    return b + x
def iadd(b):
    x = 1
    b += 1.5
def neg(b):
    x = 1
    return -b
def fmt(b):
    x = 1
    return f"{x} {b}"
def fmt_spec(b):
    x = 1
    return f"{x} {b:>4}"
def call(b):
    x = 1
    b()
def native(b):
    x = 1
    len(x)
def native_method(b):
    x = [1]
    x.pop(7)
def keywords(b):
    x = 1
    dict(a=1)
    int("x", base=x)
def star(b):
    x = [1, 2]
    len(*x)
def unbound(b):
    if not x:
        x = 2
def unbound_global(b):
    x = 1
    return nothing_of_that_name
def cell(b):
    def inner(): return later
    inner()
    later = 1
def division(b):
    x = 0
    return 5 // x
def modulo(b):
    x = 0
    y = 5.0
    return y % x
def true_division(b):
    x = 0.0
    return 5 / x
def unpack(b):
    x = (1, 2, 3)
    p, q = x
def dict_key(b):
    x = {}
    return {b: 1}
def slices(b):
    x = 1
    return b[1:2]
def deep(b):
    return deep(b) + 1
def delegate(b):
    def outer():
        x = 1
        yield from gen()
    for v in outer():
        pass
for _ in range(4):
    for f in list(globals().values()):
        if callable(f) and getattr(f, "__code__", None) and f.__code__.co_varnames[:1] == ("b",) and f is not deep:
            lines(f, Bad()) if _ in (0, 3) else None
    if _ in (1, 2):
        for f in (less, less_k, add, add_r, truth, inverted):
            try: f(2)
            except Exception as e: print(e)
for _ in range(3):
    try: deep(1)
    except RecursionError as e:
        tb = e.__traceback__; n = 0
        while tb: n += 1; assert n == 1 or tb.tb_lineno == deep.__code__.co_firstlineno + 1; tb = tb.tb_next
        print(n > 900, str(e)[:32])
