def t(s):
    try: print(eval(s))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "(lambda: 0)(1)",
    "(lambda *, a: a)(1)",
    "[*5]",
    "{**5}",
    "print(*5)",
    "dict(**5)",
    "(yield_ := 5)()",
    "...()",
    "NotImplemented()",
    "True()",
):
    t(s)
