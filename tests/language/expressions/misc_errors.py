def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    'undefined',
    'undefined.attr',
    'undefined()',
    'undefined[0]',
    'undefined + 1',
    '-undefined',
    '[undefined]',
    '{undefined: 1}',
    '(lambda: undefined)()',
    '[undefined for _ in [1]]',
):
    t(s)
