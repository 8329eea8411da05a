# since: 3.14
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    '[*1]',
    '[*None]',
    '[x for x in 1]',
    '[x for x in None]',
    '[y for x in [1]]',
    '[a for a, b in [1]]',
    '[a for a, b in [(1, 2, 3)]]',
    "'a' in 1",
    '1 in [1][0]',
    '-[1]',
):
    t(s)
