def t(s):
    try: print(eval(s))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "input(1, 2)",
    "import_ if 0 else __import__(5)",
    "hex(1.5)",
    "bin('a')",
    "any(5)",
    "all(5)",
    "callable()",
    "id()",
    "dir(1, 2)",
    "(lambda x: x)()",
):
    t(s)
