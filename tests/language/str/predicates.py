names = ["isalpha", "isdigit", "isdecimal", "isnumeric", "isalnum", "isspace", "isupper", "islower", "istitle", "isidentifier", "isprintable", "isascii"]
tests = ["", "a", "A", "1", "²", "½", "٣", "Ⅷ", "ⅷ", "a1", " ", "\t\u2003", "\x1c", "Ab Cd", "AB", "aB1", "1a", "_x", "é", "日本", "😀", "\x00", "\u200b", "\xad", "ǅ", "if", "a b", "\ud800", "'", "ª", "·", "x·", "℘", "𝐱", "HELLO 1", "Hello world", "１"]
for t in tests:
    print(ascii(t), "".join("1" if getattr(t, n)() else "0" for n in names))
import keyword
print([n for n in names if getattr("Abc", n)()], keyword.iskeyword("if"))
try:
    "a".isalpha(1)
except TypeError as e:
    print(e)
