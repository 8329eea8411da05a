def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "-1 in b'a'",
    "b'a'.foo",
    "b'a'.split('a')",
    "b'a'.split(b'')",
    "b'a'.join(['a'])",
    "b'a'.join([1])",
    "b'a'.replace('a', 'b')",
    "b'a'.find('a')",
    "b'a'.find(256)",
    "b'a'.index(b'b')",
):
    t(s)
