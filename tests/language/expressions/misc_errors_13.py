def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    'hash()',
    'id()',
    'repr()',
    'ascii()',
    'callable()',
    'max()',
    'min(1)',
    'sum()',
    'any()',
    'all(1)',
):
    t(s)
