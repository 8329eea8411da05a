# since: 3.14
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "(-1).to_bytes(1, 'big')",
    "int.from_bytes('a', 'big')",
    'pow(2, 3, 0)',
    'pow(2, -1, 4)',
    "pow('a', 2, 3)",
    'divmod(1, 0)',
    "divmod(1, 'a')",
    "round(1, 'a')",
    'hex(1.0)',
):
    t(s)
