# since: 3.14
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    'set(1)',
    'set(1, 2)',
    'set([[]])',
    '{1} + {2}',
    '{1} | [2]',
    '{1} - [1]',
    '{1} & 1',
    '{1} < [1]',
    '{1} < 1',
    '{1}[0]',
):
    t(s)
