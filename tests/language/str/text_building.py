def caesar(s, k):
    return "".join(chr((ord(c) - b + k) % 26 + b) if c.isalpha() and (b := ord("a" if c.islower() else "A")) else c for c in s)
def rle(s):
    out = []
    i = 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        out.append(f"{j - i}{s[i]}" if j - i > 1 else s[i])
        i = j
    return "".join(out)
def palin(s):
    t = [c.lower() for c in s if c.isalnum()]
    return t == t[::-1]
def wrap(text, n):
    line, lines = "", []
    for w in text.split():
        if line and len(line) + 1 + len(w) > n:
            lines.append(line)
            line = w
        else:
            line = f"{line} {w}" if line else w
    return lines + [line]
msg = "The quick brown fox jumps over the lazy dog, then Sleeps."
print(caesar(msg, 3), caesar(caesar(msg, 3), -3) == msg, rle("aaabccddddd"), palin("A man, a plan, a canal: Panama"), palin("no"))
print(*wrap(msg * 2, 20), sep="\n")
s = ""
for i in range(200):
    s += chr(97 + i % 26)
    if i % 50 == 49:
        s = s[::-1] + str(len(s))
print(s)
table = [("name", "qty", "price"), ("apple", 3, 1.5), ("kiwi", 12, 0.25)]
for row in table:
    print("|".join(f"{c:<8}" if isinstance(c, str) else f"{c:>8}" for c in row))
