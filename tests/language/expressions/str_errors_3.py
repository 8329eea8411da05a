# since: 3.13
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "'a'.find(1)",
    "'a'.index('z')",
    "'a'.center()",
    "'a'.center('5')",
    "'a'.center(5, '')",
    "'a'.encode('zzz')",
    "'é'.encode('ascii')",
    "'\\ud800'.encode()",
    "b'\\xff'.decode()",
):
    t(s)
