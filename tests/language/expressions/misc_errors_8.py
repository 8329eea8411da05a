def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    '(x for x in [1])[0]',
    'len(x for x in [1])',
    '(x for x in [1]) + 1',
    'next(x for x in [])',
    'range(5).foo',
    'range(5)[9]',
    'range(5) + 1',
    'range(5)()',
    'slice(1).foo',
    'slice(1)[0]',
):
    t(s)
