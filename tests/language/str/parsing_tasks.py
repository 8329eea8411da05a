line = "name=Bob; age = 42 ;city=Oslo;;x"; d = {}
for part in line.split(";"):
    k, sep, v = part.partition("=")
    if sep: d[k.strip()] = v.strip()
    elif part.strip(): d.setdefault("flags", []).append(part.strip())
print(d); csv = 'a,"b,c",d\n1,"x ""q""",3'
def parse(row):
    out, cur, q, i = [], "", False, 0
    while i < len(row):
        c = row[i]
        if q:
            if c == '"' and row[i + 1:i + 2] == '"': cur += c; i += 1
            elif c == '"': q = False
            else: cur += c
        elif c == '"': q = True
        elif c == ",": out.append(cur); cur = ""
        else: cur += c
        i += 1
    return out + [cur]
print([parse(r) for r in csv.splitlines()]); url = "http://user@host:80/p/a?q=1&r=2#f"; sch, _, rest = url.partition("://"); auth, _, path = rest.partition("/"); print(sch, auth.rpartition("@")[2].split(":"), path.split("?")[0], dict(p.split("=") for p in path.split("?")[1].split("#")[0].split("&")))
print("CamelCaseString", "".join("_" + c.lower() if c.isupper() else c for c in "CamelCaseString").lstrip("_"), "".join(w.title() for w in "snake_case_x".split("_")), "%20".join("a b c".split()), "3:04:05".split(":"), sum(int(x) * 60 ** i for i, x in enumerate(reversed("3:04:05".split(":")))))
print("hello world".title().swapcase(), " ".join(w[::-1] for w in "abc def".split()), "".join(sorted("hello")), "".join(dict.fromkeys("mississippi")), {c: "hello".count(c) for c in "hello"}, "A" <= "M" <= "Z", "abc".translate({ord("b"): None}), max("the quick".split(), key=len), "x".join(["1"] * 3), "tacocat" == "tacocat"[::-1], [*"abc"][1:], "a-b_c d".replace("-", " ").replace("_", " ").split())
ip = "192.168.1.300"; print(all(p.isdigit() and int(p) < 256 for p in ip.split(".")), bin(int("".join(f"{int(p):08b}" for p in "10.0.0.1".split(".")), 2)), "\n".join(l.rstrip() for l in "a  \n b \n".split("\n")).encode(), "é".encode().hex(), bytes.fromhex("c3a9").decode(), "1,234,567".replace(",", "").isdigit(), f"{int('1,234'.replace(',', '')):,}")
