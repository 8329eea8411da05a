# since: 3.14
def t(s):
    try: print(eval(s))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "pow('a', 2)",
    "divmod(1, 'a')",
    "isinstance(1, 1)",
    "issubclass(1, int)",
    "hash([])",
    "'a' in 5",
    "5 in 'a'",
    "1 in 5",
    "'%d' % 'a'",
    "'%s %s' % 1",
):
    t(s)
