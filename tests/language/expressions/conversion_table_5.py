def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "int(float('inf'))",
    'float(10 ** 400)',
    'chr(-1)',
    'bytes([256])',
    "complex('1 + 2j')",
    "int('z', 36), int('Z', 36), int('10', 3), int('-0x10', 16), int('0o10', 8), int('0B1', 2)",
):
    t(s)
