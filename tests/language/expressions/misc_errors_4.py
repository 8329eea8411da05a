# since: 3.14
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    '...[0]',
    'NotImplemented + 1',
    'NotImplemented()',
    'bool(NotImplemented)',
    'int.foo',
    'int()()',
    'int + int',
    'int < int',
    'int[0]',
    '-int',
):
    t(s)
