def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    '[1 for _ in undefined]',
    "f'{undefined}'",
    'undefined if undefined else 1',
    '1 if undefined else 2',
    '(lambda x=undefined: x)()',
    'None.foo',
    'None()',
    'None[0]',
    'None + None',
    'None < None',
):
    t(s)
