import itertools as it, functools as ft, operator as op, collections as co
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    'ft.reduce(op.add, 1)',
    'ft.partial()',
    'ft.partial(1)',
    "ft.lru_cache('a')",
    'op.add(1)',
    "op.add(1, 'a')",
    'op.itemgetter()',
    "op.itemgetter(1)('a')",
    "op.attrgetter('x')(1)",
):
    t(s)
