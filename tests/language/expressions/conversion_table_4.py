def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    'float(1, 2)',
    'bool(1, 2)',
    'list(1, 2)',
    'complex(1, 2, 3)',
    "chr('a')",
    'ord(1)',
    "hex('a')",
    "round('a')",
    "int('9' * 4301)",
    "int(float('nan'))",
):
    t(s)
