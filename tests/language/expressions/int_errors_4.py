# since: 3.13
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "int('1', 40)",
    "int('2', 2)",
    'int([])',
    'int(None)',
    'int(1j)',
    "int('1', 2, 3)",
    'int(1, 2)',
    '(1).bit_length(1)',
    "(256).to_bytes(1, 'big')",
):
    t(s)
