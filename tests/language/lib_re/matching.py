# since: 3.13
import re
m = re.match(r"(\w+) (?P<second>\w+)", "hello world foo"); print(m, m.group(), m.group(0, 1, 2), m["second"], m[1], m.groups(), m.groupdict(), m.span(), m.span(2), m.start("second"), m.end(), m.string, m.re.pattern, m.lastindex, m.lastgroup, m.pos, m.endpos, bool(m), m.expand(r"\2-\1-\g<second>"))
print(re.match("b", "ab"), re.search("b", "ab").span(), re.fullmatch("a+", "aab"), re.fullmatch("a+b", "aab").group(), re.search("x", "ab"), re.match("", "").span(), re.search(r"(a)|(b)", "b").groups(), re.search(r"(a)|(b)", "b").groups("none"), re.search(r"(a)?b", "b").span(1), re.match(r"(?:a)(b)", "ab").groups())
for f in (lambda: m.group(5), lambda: m.group("zz"), lambda: m["q"], lambda: m.start(9), lambda: re.match("(", "a"), lambda: re.match("a", b"a"), lambda: re.match(5, "a"), lambda: re.match("a", 5), lambda: m.group(-1), lambda: re.compile("a").match(), lambda: m.expand(r"\9")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
p = re.compile(r"\d+"); print(p, p.pattern, p.flags, p.groups, p.match("12a").end(), p.search("ab12", 3).group(), p.search("12345", 1, 3).group(), p.fullmatch("12") is not None, p == re.compile(r"\d+"), re.compile(p) is p, type(p).__name__, type(m).__name__, re.compile("(?P<x>a)(?P<y>b)").groupindex)
