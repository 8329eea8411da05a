def t(s):
    try: print(eval(s))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "'\\ud800'.encode()",
    "eval('1 +')",
    "{1: 2}['x']",
    "[1, 2][5]",
    "''[0]",
    "(1,)[3]",
    "{}.popitem()",
    "set().pop()",
    "[].pop()",
    "bytearray().pop()",
):
    t(s)
