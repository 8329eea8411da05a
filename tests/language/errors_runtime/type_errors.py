def t(s):
    try: print(eval(s))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "5()",
    "'a'()",
    "None()",
    "[]()",
    "(1)(2)",
    "len(1)",
    "len()",
    "1 + 'a'",
    "'a' + 1",
    "[1] + (2,)",
):
    t(s)
