# since: 3.14
c = compile("x + 1", "<f>", "eval"); print(type(c).__name__, c.co_filename, c.co_names, c.co_name, eval(c, {"x": 4}))
c = compile("a = 1\nb = a", "file.py", "exec"); ns = {}; exec(c, ns); print(ns["b"], c.co_name, c.co_firstlineno)
s = compile("1 + 1", "s", "single"); exec(s); exec(compile("None", "s", "single")); exec(compile("x = 5", "s", "single")); exec(compile("'str'", "s", "single")); exec(compile("for i in range(2): i\n", "s", "single"))
for a in (
    ("1", "f", "bad"),
    ("1 1", "f", "exec"),
    ("a = 1", "f", "eval"),
    ("1; 2\n3", "f", "single"),
    (5, "f", "exec"),
    ("1",),
    ("1", 5, "exec"),
    ("1", "f", "exec", "x"),
    ("x\0y", "f", "exec"),
    (b"\xff", "f", "exec"),
):
    try: print(type(compile(*a)).__name__)
    except Exception as e: print(a[0], "->", type(e).__name__, e.msg if isinstance(e, SyntaxError) else e, getattr(e, "lineno", ""), getattr(e, "offset", ""))
def f(a, b=1, *c, d, **e): x = a; return lambda: x
k = f.__code__; print(k.co_argcount, k.co_kwonlyargcount, k.co_nlocals, k.co_varnames, k.co_cellvars, k.co_freevars, f(1, d=2).__code__.co_freevars, k.co_flags & 12, k == f.__code__, k.replace(co_name="g").co_name, k.co_consts is not None)
