def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "int('abc')",
    "int('1.5')",
    "int('')",
    "float('abc')",
    "float('')",
    "complex('abc')",
    'int(None)',
    'float(None)',
    'int([])',
    'float([])',
):
    t(s)
