def t(s):
    try: print(eval(s))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "dict(5)",
    "sum(['a'])",
    "max(1, 'a')",
    "sorted([1, 'a'])",
    "int([])",
    "float({})",
    "chr('a')",
    "ord(5)",
    "abs('x')",
    "round('x')",
):
    t(s)
