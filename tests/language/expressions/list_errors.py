def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    '[1][1]',
    '[][0]',
    "[1]['a']",
    '[1][1.0]',
    '[1][None]',
    '[1][::0]',
    '[1] + (2,)',
    '[1] + 2',
    "[1] + 'a'",
    '[1] * 1.5',
):
    t(s)
