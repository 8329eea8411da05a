def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    '[1] * []',
    '[1] - [1]',
    '[1] < 1',
    '[1] < (1,)',
    "[1] < ['a']",
    '[1].foo',
    '[1]()',
    '[1].append()',
    '[1].append(1, 2)',
    '[1].extend(1)',
):
    t(s)
