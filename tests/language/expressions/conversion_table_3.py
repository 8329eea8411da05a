# since: 3.14
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    'list(5)',
    'tuple(5)',
    'set(5)',
    'dict(5)',
    'dict([1])',
    "bytes('a')",
    "bytes(['a'])",
    'bytearray(-1)',
    'str(1, 2, 3, 4)',
    "int('1', 2, 3)",
):
    t(s)
