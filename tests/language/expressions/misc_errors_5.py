def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    'type.foo',
    'type()',
    'type(1, 2)',
    'object.foo',
    'object() + 1',
    'object()()',
    'object()[0]',
    'object() < object()',
    'len(object())',
    'iter(object())',
):
    t(s)
