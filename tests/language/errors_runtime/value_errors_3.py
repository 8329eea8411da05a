# since: 3.12
def t(s):
    try: print(eval(s))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "format(1, 'q')",
    "'%q' % 1",
    "'%' % 1",
    "max([])",
    "min(())",
    "bytes.fromhex('z')",
    "int.from_bytes(b'a', 'x')",
    "(5).to_bytes(1, 'x')",
    "float.fromhex('x')",
    "pow(2, -1, 4)",
):
    t(s)
