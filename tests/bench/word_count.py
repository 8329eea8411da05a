"""String methods: a text is made, split into words, cleaned, counted and reported."""

SYLLABLES = "ka lo mi ne ru so ta vi xe zu ba do".split()


def make_text(lines):
    state = 99
    out = []
    for number in range(lines):
        words = []
        for _ in range(9):
            state = (state * 69069 + 1) & 0xFFFFFFFF
            word = SYLLABLES[state >> 28 & 7] + SYLLABLES[state >> 20 & 7] + SYLLABLES[state >> 12 & 7]
            if state & 0x1000:
                word = word.capitalize()
            if state & 0x2000:
                word += ",.;!"[state >> 26 & 3]
            words.append(word)
        out.append("  " + " ".join(words) + "\t# line %d\n" % number)
    return "".join(out)


def count(text):
    counts = {}
    longest = ""
    for line in text.splitlines():
        line = line.partition("#")[0].strip()
        if not line or line.startswith("--"):
            continue
        if len(line) > len(longest):
            longest = line
        for word in line.split():
            word = word.strip(",.;!").lower()
            if word.isalpha():
                counts[word] = counts.get(word, 0) + 1
    return counts, longest


text = make_text(30_000)
for _ in range(15):
    counts, longest = count(text)
top = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
print(len(text), len(counts), sum(counts.values()), top[:4])
print(longest)

fields = 0
for line in text.replace(" ", ":").split("\n"):
    parts = line.split(":")
    fields += len(parts)
    if line.endswith("7") or line.find("kalo") > 5:
        fields += line.count("a") + line.upper().index("#")
    fields += len("-".join(parts[2:5]).title().rjust(30, "."))
print(fields)
