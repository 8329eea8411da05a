def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    '(lambda: 1) + 1',
    '(lambda: 1) < 1',
    'len(lambda: 1)',
    'len.foo',
    'len[0]',
    'len + 1',
    'print.foo',
    'print[0]',
    '(x for x in 1)',
    '(x for x in [1]).foo',
):
    t(s)
