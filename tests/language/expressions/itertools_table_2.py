import itertools as it, functools as ft, operator as op, collections as co
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "it.count('a')",
    'it.repeat()',
    'list(it.starmap(pow, [1]))',
    "list(it.accumulate([1, 'a']))",
    "it.product('a', repeat='b')",
    "it.tee('a', -1)",
    'it.groupby()',
    "it.zip_longest('a', foo=1)",
    'ft.reduce(op.add, [])',
):
    t(s)
