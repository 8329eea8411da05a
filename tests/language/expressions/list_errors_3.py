# since: 3.14
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    '[1].extend()',
    '[1].insert(1)',
    "[1].insert('a', 1)",
    '[1].remove(2)',
    '[].pop()',
    '[1].pop(5)',
    "[1].pop('a')",
    '[1].index(2)',
    '[1].index()',
    '[1].count()',
):
    t(s)
