def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "'a'['b':]",
    "''.join('a', 'b')",
    "sum(['a', 'b'])",
    "sorted(['a', 1])",
    "max('a', 1)",
):
    t(s)
