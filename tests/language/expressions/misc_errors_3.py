# since: 3.14
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    '-None',
    'len(None)',
    'iter(None)',
    'None in None',
    '1 in None',
    'True.foo',
    'True()',
    'True[0]',
    '...()',
    '... + 1',
):
    t(s)
