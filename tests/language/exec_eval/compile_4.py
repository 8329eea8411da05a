c = compile("x + 1", "<f>", "eval")
c = compile("a = 1\nb = a", "file.py", "exec")
ns = {}
exec(c, ns)
s = compile("1 + 1", "s", "single")
exec(s)
exec(compile("None", "s", "single"))
exec(compile("x = 5", "s", "single"))
exec(compile("'str'", "s", "single"))
exec(compile("for i in range(2): i\n", "s", "single"))
for a in (
    ("exec 'x'", "f", "exec"),
    ("x = 5 if 1", "f", "exec"),
    ("a = ", "f", "exec"),
    ("for x", "f", "exec"),
    ("class", "f", "exec"),
    ("else: pass", "f", "exec"),
    ("“x”", "f", "exec"),
):
    try: print(type(compile(*a)).__name__)
    except Exception as e: print(a[0], "->", type(e).__name__, e.msg if isinstance(e, SyntaxError) else e, getattr(e, "lineno", ""), getattr(e, "offset", ""))
