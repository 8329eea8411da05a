# since: 3.14
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    '{[x] for x in [1]}',
    "{'a': 1} ['b']",
):
    t(s)
