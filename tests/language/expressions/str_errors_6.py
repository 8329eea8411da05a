def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "'%(a)s' % {}",
    "'{}'.format()",
    "'{a}'.format()",
    "'{0[x]}'.format('a')",
    "'{0.x}'.format('a')",
    "'{!z}'.format('a')",
    "'{'.format()",
    "'}'.format()",
    "'{:d}'.format('a')",
):
    t(s)
