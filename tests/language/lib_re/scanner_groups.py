# re.Scanner with phrases that have groups and refer to them.
import re


def show(scanner, token):
    m = scanner.match
    return token, m.lastindex, m.start(), m.end()


s = re.Scanner([
    (r"(`+)([^`]*)\1", show),
    (r"(['\"])(.*?)\1", show),
    (r"[\]\[\\]", "bracket"),
    (r"(?:(<)|x)\w+(?(1)>)", show),
    (r"\d+", lambda scanner, token: int(token)),
    (r"\s+", None),
    (r"(?i:[a-z])+", show),
])
print(s.scan("""``code``'it' "a'b" [12] <tag> xyz Name \\ 7"""))
print(s.scan("12 ? 13"))
print(s.scan(""))
found = []
step = s.scanner.scanner("ab `c` 'd' 1").search
while m := step():
    found.append((m.lastindex, m.group(), m.span(), s.lexicon[m.lastindex - 1][0]))
print(*found, sep="\n")
for wrong in ("(", r"(a)\2", "[a"):
    try:
        re.Scanner([("x", None), (wrong, None)])
    except re.PatternError as e:
        print(e.msg)
s = re.Scanner([(r"(a)(b)?c", None), (r"(x)(y)", None), (r"z", None)])
for text in ("abc", "ac", "xy", "z"):
    m = s.scanner.scanner(text).match()
    print(m.lastindex, m.group(), m.group(0, 1, 2, 3), m.span(1), m.span(2), m[1], m.string, m.pos)
