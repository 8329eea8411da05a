# since: 3.13
s = "añ😀"
print(list(s), [ord(c) for c in s], len(s), list(reversed(s)), list(enumerate(s, 5)), sorted(s), list(zip(s, s[1:])), tuple(s), set(s) == {"a", "ñ", "😀"}, dict.fromkeys(s, 0))
it = iter(s)
print(next(it), list(it), next(it, "end"), type(it).__name__, iter(it) is it)
try:
    next(it)
except StopIteration as e:
    print(repr(e), e.args)
print(max(s), min(s), "".join(map(chr, range(97, 107))), [*"ab", *"cd"], {c: i for i, c in enumerate(s)})
a, b, *c = "hello"
print(a, b, c)
try:
    a, b = "abc"
except ValueError as e:
    print(e)
try:
    a, b = "a"
except ValueError as e:
    print(e)
i = iter("abc"); next(i)
print(i.__length_hint__(), chr(0x10ffff) == "\U0010ffff", ord("\0"))
for f in (lambda: ord(""), lambda: ord("ab"), lambda: ord(1), lambda: chr(-1), lambda: chr(0x110000), lambda: chr("a"), lambda: chr(1.0), lambda: chr(10 ** 30), lambda: ord(b"ab"), lambda: len(5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
