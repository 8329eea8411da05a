# since: 3.14
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    '{1}.update(1)',
    '{1}.intersection(1)',
    '{1}.issubset(1)',
    '{1}.issuperset(None)',
    '{1}.isdisjoint(1)',
    'hash({1})',
    '{{1}}',
    'frozenset(1)',
    'frozenset([[]])',
    'frozenset([1]).add(2)',
):
    t(s)
