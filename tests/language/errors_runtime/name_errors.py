def t(s):
    try: exec(s, {})
    except Exception as e: print(s.replace("\n", "; "), "->", type(e).__name__, e)
for s in (
    "x",
    "x += 1",
    "del x",
    "print(y)",
    "def f(): return zz\nf()",
    "class A: q = w",
    "[a for b in c]",
    "lambda: z",
    "(lambda: z)()",
):
    t(s)
