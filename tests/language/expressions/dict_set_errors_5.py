# since: 3.14
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    '{**1}',
    '{**[1]}',
    '{**None}',
    '{}.keys()[0]',
    '{}.keys() + {}.keys()',
    '{}.items().foo',
    'hash({}.items())',
    '[] in {}',
    '{} in {}',
    '{} in set()',
):
    t(s)
