# since: 3.14
def t(s):
    try: print(eval(s))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "range(1, 2, 0)",
    "[][::0]",
    "'a'.index('b')",
    "[1].index(2)",
    "(1,).index(2)",
    "[1].remove(2)",
    "'a'.split('')",
    "'{'.format()",
    "'{}{1}'.format(1, 2)",
    "'{:q}'.format(1)",
):
    t(s)
