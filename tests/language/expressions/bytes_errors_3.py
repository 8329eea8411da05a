def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "b'a'.startswith('a')",
    "b'a'.strip('a')",
    "b'a'.center(3, 'x')",
    "b'a'.decode('zz')",
    "b'\\xff'.decode()",
    "b'\\xff'.decode('ascii')",
    "b'\\x80abc'.decode('utf-8')",
    "b'\\xe2\\x82'.decode('utf-8')",
    "b'a'.translate('x')",
    "b'a'.translate(b'x')",
):
    t(s)
