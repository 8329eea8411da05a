# since: 3.14
def t(s):
    try: print(eval(s))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "reversed({1})",
    "getattr(5)",
    "setattr(5, 'x', 1)",
    "type('a', 'b', 'c')",
    "super()",
    "slice()",
    "range('a')",
    "range(1.5)",
    "complex('a', 1)",
    "complex([])",
):
    t(s)
