def t(s):
    try: print(eval(s))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "str(b'a', 5)",
    "str(5, 'utf-8')",
    "b'a' + 'a'",
    "'a' + b'a'",
    "b'a'.join(['a'])",
    "'a'.encode(5)",
    "b'a' % 5",
    "format(5, 5)",
    "format([], 'd')",
    "vars(5)",
):
    t(s)
