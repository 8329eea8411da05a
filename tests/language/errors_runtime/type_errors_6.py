def t(s):
    try: print(eval(s))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "'a' * 'b'",
    "'a' * 1.5",
    "[] * []",
    "1 << 'a'",
    "1.5 >> 1",
    "1 & 1.0",
    "{1} | [1]",
    "{1} + {2}",
    "1 < 'a'",
    "[] < ()",
):
    t(s)
