def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "memoryview(b'ab').cast('H')[5]",
    "memoryview(b'a').cast('Q')",
    'memoryview(1)',
    'memoryview()',
    "int.from_bytes(b'a')  + 'x'",
    "int.from_bytes(b'a', 'mid')",
    "b'a'.hex('ab')",
    "b'a'.hex(1)",
    "b'é' if 0 else b'a' @ b'a'",
    "sum([b'a'])",
):
    t(s)
