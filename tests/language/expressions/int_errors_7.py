def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "f'{1:s}'",
    "'%d' % '1'",
    "'%x' % 1.5",
    "format(1, 'y')",
    '10 ** 400 * 1.0',
    'float(10 ** 400)',
    '1 if 1 / 0 else 2',
    'isinstance(1, 2)',
    '(1).real = 2 if 0 else (1).imag.q',
):
    t(s)
