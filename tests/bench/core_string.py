"""Core: indexing, comparing, slicing and joining strings."""


def run(count):
    text = "the quick brown fox jumps over the lazy dog; "
    size = len(text)
    vowels = 0
    spaces = 0
    pieces = []
    for i in range(count):
        c = text[i % size]
        if c in "aeiou":
            vowels += 1
        elif c == " ":
            spaces += 1
            pieces.append(c + text[i % 7 : i % 11])
        elif ord(c) > 119:
            pieces.append(c)
    joined = "".join(pieces)
    return vowels, spaces, len(joined), joined.count("the"), joined[1000:1030]


print(run(10_000_000))
