# since: 3.13
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "'a'.foo",
    "'a'()",
    "'a'.upper(1)",
    "'a'.split('')",
    "'a'.split(1)",
    "'a'.join(1)",
    "'a'.join([1])",
    "'a'.replace('a')",
    "'a'.replace(1, 2)",
):
    t(s)
