# since: 3.14
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    '{}()',
    '{} + {}',
    '{} - {}',
    '{} < {}',
    '{} | []',
    '{} & {}',
    '-{}',
    'hash({})',
    '{{}: 1}',
    '{{}}',
):
    t(s)
