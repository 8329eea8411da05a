def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "b'a' + 'a'",
    "'a' + b'a'",
    "b'a' + 1",
    "b'a' * 'a'",
    "b'a'[1]",
    "b'a'['x']",
    "b'a'[1.0]",
    "b'a' < 'a'",
    "'a' in b'a'",
    "256 in b'a'",
):
    t(s)
