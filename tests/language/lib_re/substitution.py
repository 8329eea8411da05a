# since: 3.13
import re
print(re.sub("a", "b", "banana"), re.sub("a", "b", "banana", count=2), re.sub(r"(\w)(\w)", r"\2\1", "abcd"), re.sub(r"(?P<n>\d+)", r"<\g<n>>", "a1b22"), re.sub("x*", "-", "abc"), re.sub("b", lambda m: m.group().upper() + str(m.start()), "abcb"), re.subn("a", "", "banana"), re.sub(r"\s+", " ", "a  b \n c"), re.sub("a", r"\n", "a") == "\n", re.sub("a", r"\\", "a"), re.sub("(a)|b", r"[\1]", "ab"), re.sub("", "-", "ab"), re.sub(r"\b", "|", "a b"), re.sub("a", r"\g<0>\g<0>", "xax"), re.sub(b"a", b"b", b"aa"), re.sub("(?i)A", "z", "aA"))
print(re.split(",", "a,b,c"), re.split("(,)", "a,b"), re.split(r"\s*", "a b"), re.split("x", "abc"), re.split(",", "a,b,c", maxsplit=1), re.split("", "ab"), re.split(r"(a)(b)?", "xaby"), re.findall("a", "banana"), re.findall("(a)(n)", "banana"), re.findall("(a)n", "banana"), re.findall("x*", "axb"), [m.span() for m in re.finditer("a|n", "banana")], re.findall(r"\d+", "1 22 333"), re.split(r"[;,\s]+", "a; b,c  d"))
print(re.escape("a.b*c[d] e-f_é\n"), re.escape(b"a.b"), re.purge())
for f in (lambda: re.sub("a", r"\2", "a"), lambda: re.sub("a", r"\g<x>", "a"), lambda: re.sub("a", r"\q", "a"), lambda: re.sub("a", 5, "a"), lambda: re.sub("a", "b", b"a"), lambda: re.sub("a", r"\g<", "a"), lambda: re.sub("a", lambda m: 5, "a"), lambda: re.sub("a", r"\g<1a>", "a"), lambda: re.split("a", 5), lambda: re.findall("a"), lambda: re.sub("a", "b"), lambda: re.escape(5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
