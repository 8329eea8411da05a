# since: 3.14
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "1 + '1'",
    '1 - []',
    '1 * None',
    "1 / '2'",
    '1 // 0',
    '1 % 0',
    '0 ** -1',
    '1 << -1',
    '1 >> -5',
):
    t(s)
