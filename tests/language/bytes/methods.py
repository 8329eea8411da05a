b = b" Hello, World "
print(b.upper(), b.lower(), b.swapcase(), b.title(), b.strip(), b.lstrip(), b.rstrip(b" d"), b.split(), b.split(b","), b.find(b"o"), b.rfind(b"o"), b.find(111), b.count(b"l"), b.count(108), b.replace(b"l", b"LL", 2), b.index(b"W"), b.startswith(b" H"), b.endswith((b"x", b" ")))
print(b"abc".capitalize(), b"abc".center(9, b"*"), b"abc".ljust(5) + b"|", b"abc".rjust(5, b"."), b"-5".zfill(4), b"a\tb".expandtabs(2), b"a,b,c".rsplit(b",", 1), b"a\nb\r\nc".splitlines(), b"a\nb\n".splitlines(True), b"k=v".partition(b"="), b"k=v=w".rpartition(b"="), b"-".join([b"a", bytearray(b"b"), memoryview(b"c")]))
print(b"abc".isalpha(), b"a1".isalnum(), b"12".isdigit(), b" \t".isspace(), b"AB".isupper(), b"ab".islower(), b"Ab Cd".istitle(), b"\x80".isascii(), b"".isascii(), b"".isalpha(), b"xay".translate(None, b"a"), b"abc".translate(bytes(range(1, 256)) + b"\0"), bytes.maketrans(b"ab", b"xy")[97:100], b"TestX".removeprefix(b"Test"), b"XTest".removesuffix(b"Test"))
for f in (
    lambda: b.index(b"zz"),
    lambda: b.rindex(b"zz"),
    lambda: b.find("a"),
    lambda: b.split(","),
    lambda: b.split(b""),
    lambda: b.join(["a"]),
    lambda: b.join([1]),
    lambda: b.replace("a", "b"),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
