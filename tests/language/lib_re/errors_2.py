import re
for p in (
    "(?P=x)",
    r"\1",
    r"(a)\2",
    "(?z)",
    "(?<=a+)b",
    "[z-a]",
    "\\",
    r"\q",
    "(?P<a",
    "(?P<>a)",
):
    try: print(p, "ok", re.compile(p).groups)
    except re.error as e: print(p, "->", e, e.msg, e.pos, e.lineno, e.colno)
    except Exception as e: print(p, "->", type(e).__name__, e)
