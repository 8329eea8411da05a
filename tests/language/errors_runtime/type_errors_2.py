# since: 3.14
def t(s):
    try: print(eval(s))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "{} + {}",
    "None + 1",
    "-'a'",
    "+None",
    "~1.5",
    "not_ if 0 else 5[0]",
    "None[0]",
    "len[0]",
    "{}[[]]",
    "{[]: 1}",
):
    t(s)
