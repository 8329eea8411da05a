import random
r = random.Random(2); parts = []; s = ""
al = "abc é日😀\n\t'\"\\"
for i in range(2000):
    op = r.randrange(8)
    if op < 4: s += r.choice(al) * r.randrange(3)
    elif op == 4: s = s.replace(r.choice(al), r.choice(al), 3)
    elif op == 5: s = s[r.randrange(3):][::-1]
    elif op == 6: s = s.strip() or "x"
    else: k = r.randrange(len(s) + 1); s = s[:k] + str(i % 10) + s[k:]
    if i % 400 == 0: parts.append((len(s), s.count("a"), s.find("é"), ascii(s[:12])))
print(*parts, sep="\n"); print(len(s), len(s.encode()), sum(map(ord, s)), len(s.split()), len(s.splitlines()), s == eval(repr(s)), s.encode("utf-16").decode("utf-16") == s, s.encode("unicode_escape").decode("unicode_escape") == s if False else True, len(set(s)), ascii(max(s)), s.upper().lower().count("é"), s[::2] + s[1::2] != s, "".join(sorted(s))[:3].encode())
