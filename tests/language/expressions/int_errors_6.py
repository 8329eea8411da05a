# since: 3.14
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    'chr(-1)',
    'range(1.0)',
    '[1][1.0]',
    "'a' * 1.0",
    '1 @ 1',
    '1 in 2',
    'len(1)',
    'iter(1)',
    '{}[1]',
):
    t(s)
