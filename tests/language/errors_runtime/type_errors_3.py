# since: 3.14
def t(s):
    try: print(eval(s))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "{{}}",
    "[1]['a']",
    "'abc'['a']",
    "(1, 2)['x']",
    "range(3)['x']",
    "b'a'['x']",
    "[1][1:'a']",
    "iter(5)",
    "next([])",
    "for_ if 0 else list(5)",
):
    t(s)
