# since: 3.13
import re
for p in (
    "(",
    ")",
    "[",
    "[a",
    "*",
    "+a",
    "a**",
    "a{2,1}",
    "(?P<n>a)(?P<n>b)",
    "(?P<1>a)",
):
    try: print(p, "ok", re.compile(p).groups)
    except re.error as e: print(p, "->", e, e.msg, e.pos, e.lineno, e.colno)
    except Exception as e: print(p, "->", type(e).__name__, e)
print(re.error is re.PatternError if hasattr(re, "PatternError") else "", issubclass(re.error, ValueError) , issubclass(re.error, Exception))
