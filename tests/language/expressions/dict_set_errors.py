# since: 3.14
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "{}['a']",
    '{}[1]',
    '{}[[]]',
    '{1: 2}[(1, [])]',
    '{}.get()',
    '{}.get([])',
    "{}.pop('a')",
    '{}.pop()',
    '{}.popitem()',
    '{}.setdefault()',
):
    t(s)
