for s in ("ab", "abc", "é", "日本", ""):
    print([s.center(n) for n in range(0, 8)], [s.center(n, "*") for n in (5, 6)], s.ljust(5, "-") + "|", s.rjust(5, "-") + "|", s.ljust(1), s.rjust(-3))
print("42".zfill(5), "-42".zfill(5), "+42".zfill(6), "--4".zfill(6), "".zfill(3), "abc".zfill(2), "-".zfill(3), "½".zfill(3))
print(repr("a\tbc\td".expandtabs()), repr("a\tbc\td".expandtabs(4)), repr("a\tb\nc\td".expandtabs(3)), repr("\t".expandtabs(0)), repr("a\tb".expandtabs(-1)), repr("\r\ta".expandtabs(tabsize=2)))
for f in (lambda: "a".center(5, "xy"), lambda: "a".ljust(5, ""), lambda: "a".rjust("5"), lambda: "a".zfill("x"), lambda: "a".center(), lambda: "a".center(5, 1), lambda: "a".expandtabs("x"), lambda: "a".ljust(3.0)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
