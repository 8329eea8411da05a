def t(s):
    try: print(eval(s))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "int.foo()",
    "1 .real()",
    "@ if 0 else 1" if 0 else "1 @ 2",
    "[] @ []",
):
    t(s)
