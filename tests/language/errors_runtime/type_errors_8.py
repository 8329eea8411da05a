def t(s):
    try: print(eval(s))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "bytes('a')",
    "bytes(['a'])",
    "bytearray('a')",
    "memoryview('a')",
    "set(5)",
    "zip(5)",
    "map(5)",
    "filter(5)",
    "enumerate(5)",
    "reversed(5)",
):
    t(s)
