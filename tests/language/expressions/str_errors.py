def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "'a' + 1",
    "'a' - 'b'",
    "'a' * 'b'",
    "'a' / 2",
    "'abc'[5]",
    "'abc'['x']",
    "'abc'[1.5]",
    "'abc'[::0]",
    "'a' < 1",
):
    t(s)
