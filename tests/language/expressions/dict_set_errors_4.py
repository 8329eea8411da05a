# since: 3.14
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    '{[]: 1}',
    '{set(): 1}',
    'dict(1)',
    'dict([1])',
    'dict([(1, 2, 3)])',
    "dict('ab')",
    "dict(['ab', 'c'])",
    'dict(1, 2)',
    'dict(**1)',
    'dict(**{1: 2})',
):
    t(s)
