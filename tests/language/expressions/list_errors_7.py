# since: 3.13
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    'not_defined[0]',
    "[1].__getitem__('a')",
    '[1].__getitem__()',
    '[1, 2].__setitem__(5, 1)',
    '[1].__delitem__(3)',
    '[1, 2].__setitem__(slice(0, 1), 5)',
    '[1, 2].__setitem__(slice(None, None, 2), [1, 2])',
    'zip([1], 1)',
    'enumerate(1)',
    'reversed(1)',
):
    t(s)
