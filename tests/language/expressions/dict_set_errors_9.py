# since: 3.14
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    'frozenset([1]).foo',
    'frozenset(1, 2)',
    '{1}.pop(1)',
    '{1}.copy(1)',
    '{1}.clear(1)',
    '{x for x in 1}',
    '{x: x for x in 1}',
    '{x: y for x in [1]}',
    '{a: b for a, b in [1]}',
    '{[]: x for x in [1]}',
):
    t(s)
