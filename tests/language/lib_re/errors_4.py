import re
for p in (
    r"(?(1)a)",
    "(?(a)b)",
    "x{99999999999}",
    "(?P>a)",
    "(?<a)",
    "(?=",
    r"\N{foo}",
    "(?L)a",
    "a(?i)b",
    "(?-i)a",
):
    try: print(p, "ok", re.compile(p).groups)
    except re.error as e: print(p, "->", e, e.msg, e.pos, e.lineno, e.colno)
    except Exception as e: print(p, "->", type(e).__name__, e)
