# since: 3.13
def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "b'a'.decode('zzz')",
    "'a'.startswith(1)",
    "'a'.startswith([])",
    "'a'.strip(1)",
    "'a'.zfill()",
    "'a'.translate()",
    "'a'.count()",
    "1 in 'a'",
    "None + 'a'",
):
    t(s)
