def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    'list(zip([1], [], strict=True))',
    'enumerate()',
    'map(1)',
    'filter(1)',
    'sorted()',
    'reversed()',
    'abs()',
    'round()',
    'divmod()',
    'pow()',
):
    t(s)
