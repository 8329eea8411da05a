import re
for p in (
    "(?iu-i:a)",
    "(?au)a",
    r"\8",
    "[a-\\d]",
    "(?P<a.b>x)",
    "?",
    "(*)",
    "^*",
    "a{,}{2}",
):
    try: print(p, "ok", re.compile(p).groups)
    except re.error as e: print(p, "->", e, e.msg, e.pos, e.lineno, e.colno)
    except Exception as e: print(p, "->", type(e).__name__, e)
