def t(s):
    try: print(eval(s))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "int('a')",
    "int('')",
    "int('1.5')",
    "int('5', 99)",
    "float('x')",
    "complex('x')",
    "chr(-1)",
    "chr(9999999)",
    "bytes([256])",
    "bytes(-1)",
):
    t(s)
