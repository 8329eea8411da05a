# since: 3.14
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    '{}.setdefault([])',
    '{}.update(1)',
    '{}.update([1])',
    '{}.update([(1,)])',
    "{}.update(['abc'])",
    '{}.update(None)',
    '{}.update({}, {})',
    '{}.fromkeys()',
    '{}.fromkeys(1)',
    '{}.foo',
):
    t(s)
