def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    'object(1)',
    '(lambda x: x)()',
    '(lambda: 1)(2)',
    '(lambda x: x)(y=1)',
    '(lambda x, y: 0)(1)',
    '(lambda *, x: x)()',
    '(lambda x, /: x)(x=1)',
    '(lambda **k: k)(1)',
    '(lambda: 1).foo',
    '(lambda: 1)[0]',
):
    t(s)
