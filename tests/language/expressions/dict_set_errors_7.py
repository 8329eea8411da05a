# since: 3.14
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    '{1}()',
    '{1}.foo',
    '{1}.add()',
    '{1}.add([])',
    '{1}.remove(2)',
    '{1}.remove([])',
    'set().pop()',
    '{1}.discard([])',
    '{1}.union(1)',
    '{1}.union([[]])',
):
    t(s)
