"""Building strings: +=, join, f-strings, % and format, reversing, translating."""


def roman(n):
    out = ""
    for value, sign in (
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ):
        while n >= value:
            out += sign
            n -= value
    return out


def table(rows):
    lines = []
    for i in range(rows):
        lines.append(f"{i:>6}|{i * i:<12d}|{i / 7:10.3f}|{'x' * (i % 9):^9}|{i:#x}")
    return "\n".join(lines)


def escaped(text):
    parts = []
    for c in text:
        if c == "<":
            parts.append("&lt;")
        elif c == "&":
            parts.append("&amp;")
        else:
            parts.append(c)
    return "".join(parts)


def checksum(text):
    total = 0
    for c in text:
        total = (total * 31 + ord(c)) & 0xFFFFFFFF
    return total


def romans(count):
    text = ""
    for i in range(count):
        text += roman(i % 4000)
    return text


text = romans(200_000)
print(len(text), checksum(text))

page = table(190_000)
print(len(page), page[-60:])

words = ["%05d-%s-%r" % (i, chr(97 + i % 26), i % 3 == 0) for i in range(400_000)]
print(checksum(" ".join(words)[:200_000]))

print(len("".join("{}:{};".format(i, -i) for i in range(400_000))))
print(len(escaped("a<b & c>d " * 140_000)))
shift = str.maketrans("abcdefgh", "hgfedcba", "x")
print(checksum((page[::-1]).translate(shift)[:100_000]))
