def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    '1()',
    '1[0]',
    '1.real.foo',
    '(1).foo',
    "int('')",
    "int('x')",
    "int('1.0')",
    "int('0x1')",
    "int('1', 1)",
):
    t(s)
