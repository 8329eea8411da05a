def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "b'a'()",
    "-b'a'",
    "ord(b'ab')",
    "int(b'x')",
    "float(b'x')",
):
    t(s)
