def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "format('a', 'x')",
    'f\'{"a":d}\'',
    'len()',
    "'a'.isalpha(1)",
    "'a'.splitlines(1, 2)",
    "'a'.expandtabs('x')",
    "'a'.partition('')",
    "str(b'a', 'zzz')",
    "str(1, 'utf-8')",
):
    t(s)
