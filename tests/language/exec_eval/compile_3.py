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
    ("x = $", "f", "exec"),
    ("x?", "f", "exec"),
    ("\\", "f", "exec"),
    ("a\\b", "f", "exec"),
    ("é = 1", "f", "exec"),
    ("x = 'a\nb'", "f", "exec"),
    ("\tif 1:\n        x", "f", "exec"),
    ("0777", "f", "exec"),
    ("1_", "f", "exec"),
    ("print 1", "f", "exec"),
):
    try: print(type(compile(*a)).__name__)
    except Exception as e: print(a[0], "->", type(e).__name__, e.msg if isinstance(e, SyntaxError) else e, getattr(e, "lineno", ""), getattr(e, "offset", ""))
