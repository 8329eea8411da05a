def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    '1 << 1.0',
    "1 & '1'",
    '1 | 1.5',
    '~1.5',
    "-'a'",
    '+[]',
    "1 < '1'",
    '1 > None',
    '1 >= []',
):
    t(s)
