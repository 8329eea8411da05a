def t(s):
    try: print(eval(s))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "open('/')",
    "ord('')",
    "unichr(5)",
    "getattr(1, 'zz')",
    "b'%d' % 'a'",
    "b'%c' % 300",
    "list(map(int, 'a'))",
    "'{a}'.format()",
    "'{0}'.format()",
    "'{0.x}'.format(1)",
):
    t(s)
