# since: 3.13
import re
for p in ("(", ")", "[", "[a", "*", "+a", "a**", "a{2,1}", "(?P<n>a)(?P<n>b)", "(?P<1>a)", "(?P=x)", r"\1", r"(a)\2", "(?z)", "(?<=a+)b", "[z-a]", "\\", r"\q", "(?P<a", "(?P<>a)", "(?", "(?:", "(?P", "a|*", "(?i", "(?#", "(?#x", r"[\d-a]", r"\x1", r"\u12", r"(?(1)a)", "(?(a)b)", "x{99999999999}", "(?P>a)", "(?<a)", "(?=", r"\N{foo}", "(?L)a", "a(?i)b", "(?-i)a", "(?iu-i:a)", "(?au)a", r"\8", "[a-\\d]", "(?P<a.b>x)", "?", "(*)", "^*", "a{,}{2}"):
    try: print(p, "ok", re.compile(p).groups)
    except re.error as e: print(p, "->", e, e.msg, e.pos, e.lineno, e.colno)
    except Exception as e: print(p, "->", type(e).__name__, e)
print(re.error is re.PatternError if hasattr(re, "PatternError") else "", issubclass(re.error, ValueError) , issubclass(re.error, Exception))
