import re
print(re.findall("a.b", "a\nb", re.S), re.findall("^a", "a\na", re.M), re.findall("A", "aA", re.I), re.findall("a b", "ab", re.X), re.I | re.M, repr(re.I), re.compile("a", re.I | re.S).flags, re.compile("(?im)a").flags, re.compile(b"a").flags, re.RegexFlag(0), re.A, re.findall(r"\w", "é", re.A), re.findall(r"\w", "é"), re.compile("a", re.I), re.compile("x" * 250).__repr__()[-5:], re.findall("ß", "SS", re.I), re.findall("K", "\u212a", re.I), re.IGNORECASE is re.I, re.NOFLAG)
tok = re.compile(r"(?P<num>\d+(\.\d*)?)|(?P<id>[A-Za-z_]\w*)|(?P<op>[-+*/=()])|(?P<ws>\s+)|(?P<bad>.)")
print([(m.lastgroup, m.group()) for m in tok.finditer("x1 = 3.14 * (y + 2) $") if m.lastgroup != "ws"])
log = '127.0.0.1 - - [10/Oct/2000:13:55:36] "GET /a.gif HTTP/1.0" 200 2326'
print(re.match(r'(\S+) \S+ \S+ \[([^\]]+)\] "(\w+) (\S+) [^"]*" (\d{3}) (\d+)', log).groups())
print(re.sub(r"(?<!^)(?=[A-Z])", "_", "camelCaseName").lower(), re.sub(r"_(\w)", lambda m: m[1].upper(), "snake_case_name"), [bool(re.fullmatch(r"[\w.+-]+@[\w-]+(\.\w+)+", e)) for e in ("a@b.c", "a@b", "x y@z.w", "a.b+c@d-e.co.uk")], re.sub(r"(\d)(?=(\d{3})+$)", r"\1,", "1234567"), re.findall(r"\b(\w)(\w*)\1\b", "abba level x dad", re.I), re.findall(r"(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}", "192.168.1.255"))
m = re.compile(r"(\d+)").scanner("a1b22"); print(m.search().group(), m.search().group(), m.search()); print(hash(re.compile("a")) == hash(re.compile("a")), re.compile("a") == re.compile("a", re.I), re.compile("a") != 5)
