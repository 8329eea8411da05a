def t(s):
    try: print(eval(s))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "f'{5:q}'",
    "str(10 ** 5000)",
):
    t(s)
