import re
for p in (
    "(?",
    "(?:",
    "(?P",
    "a|*",
    "(?i",
    "(?#",
    "(?#x",
    r"[\d-a]",
    r"\x1",
    r"\u12",
):
    try: print(p, "ok", re.compile(p).groups)
    except re.error as e: print(p, "->", e, e.msg, e.pos, e.lineno, e.colno)
    except Exception as e: print(p, "->", type(e).__name__, e)
