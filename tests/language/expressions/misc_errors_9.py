# since: 3.13
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    'slice(1)()',
    'super()',
    'super(int)',
    "super(int, 'a')",
    'super(1, 2)',
    'Exception.foo',
    'Exception()()',
    'Exception()[0]',
    'Exception() + 1',
    'isinstance(1, [])',
):
    t(s)
