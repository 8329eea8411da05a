# since: 3.14
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    '[1].sort(1)',
    '[1].sort(key=1)',
    "[1, 'a'].sort()",
    '[1, 2].sort(key=5)',
    '[1].copy(1)',
    '[1].reverse(1)',
    '[1].clear(1)',
    'hash([])',
    '{[]: 1}',
    '{[]}',
):
    t(s)
