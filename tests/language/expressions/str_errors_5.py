def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "'a' + None",
    "int('a')",
    "float('a')",
    "ord('ab')",
    "chr('a')",
    "'%d' % 'a'",
    "'%s %s' % 'a'",
    "'%s' % ('a', 'b')",
    "'%(a)s' % 'x'",
):
    t(s)
