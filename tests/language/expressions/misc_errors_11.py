# since: 3.13
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "open('/nope/nope')",
    'input(1, 2)',
    'vars(1)',
    'dir(1, 2)',
    'globals(1)',
    'format(1, 2)',
    'print(sep=1)',
    'print(foo=1)',
    'zip(1)',
    'zip([1], strict=1, x=2)',
):
    t(s)
