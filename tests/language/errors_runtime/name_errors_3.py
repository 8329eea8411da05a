def t(s):
    try: exec(s, {})
    except Exception as e: print(s.replace("\n", "; "), "->", type(e).__name__, e)
for s in (
    "raise Undef",
    "assert u",
    "x: int; x",
    "del x.y",
    "x.y = 1",
    "x[0] = 1",
    "x()",
    "not x",
    "x if y else z",
):
    t(s)
