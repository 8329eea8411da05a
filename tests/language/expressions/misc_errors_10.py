def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    'issubclass(1, int)',
    "getattr(1, 'x')",
    'getattr(1, 1)',
    "__import__('nope_nope')",
    '__import__(1)',
    "eval('1 +')",
    "eval('')",
    'eval(1)',
    'exec(1)',
    "compile('1', 's', 'bad')",
):
    t(s)
