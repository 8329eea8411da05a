# since: 3.13
print("a b  c ".split(), "a b  c ".split(" "), " a b c".split(None, 1), "a,b,,c".split(","), "a,b,,c".split(",", 1), "".split(), "".split(","), "   ".split(), "abc".split("abc"))
print("a b  c ".rsplit(), "a b  c ".rsplit(" ", 1), " a b c ".rsplit(None, 1), "a,b,,c".rsplit(",", 2), "a--b--c".rsplit("--", 1), "a--b".split("-"), "1,2".split(sep=",", maxsplit=0), " 1 2 ".split(maxsplit=0), " x y ".rsplit(maxsplit=0))
print("a\tb\nc\x0bd\x1ce\u2003f\u00a0g\u200bh".split(), "αβγαβ".split("β"), "😀,😁".split(","))
print("k=v=w".partition("="), "k=v=w".rpartition("="), "kv".partition("="), "kv".rpartition("="), "".partition("x"), "=".partition("="))
print("a\nb\r\nc\rd\x0be\x0cf\x1cg\x85h\u2028i\u2029".splitlines(), "a\nb\r\nc\n".splitlines(True), "".splitlines(), "\n".splitlines(), "\n\n".splitlines(keepends=True), "x".splitlines())
for f in (lambda: "a".split(""), lambda: "a".rsplit(""), lambda: "a".partition(""), lambda: "a".rpartition(""), lambda: "a".split(1), lambda: "a".split(",", "x"), lambda: "a".partition(None), lambda: "a".split(",", 1, 2), lambda: "a".split(seps=","), lambda: "a".partition()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
