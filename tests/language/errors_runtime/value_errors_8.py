# since: 3.14
def t(s):
    try: print(eval(s))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "1 / 0",
    "1 % 0",
    "1.0 // 0",
    "0 ** -1",
    "10.0 ** 1000",
    "2.0 ** 5000",
    "int('9' * 5000)",
    "next(iter([]))",
    "__import__('nomod_zz')",
    "open('/nonexistent/file')",
):
    t(s)
