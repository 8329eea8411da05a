# since: 3.12
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    'list(1)',
    'list(1, 2)',
    'list(None)',
    'list(x=1)',
    'len([], [])',
    "sum(['a'])",
    'sorted(1)',
    'sorted([1, None])',
    'min([])',
    'max([], [1], 2)',
):
    t(s)
