# since: 3.13
s = "abracadabra"
for sub in ("a", "abra", "", "z", "bra", "abracadabra!", "cad"):
    print(repr(sub), s.find(sub), s.rfind(sub), s.count(sub), s.find(sub, 3), s.rfind(sub, 0, 5), s.count(sub, 2, -2), sub in s, s.startswith(sub), s.endswith(sub))
print(s.find("a", -3), s.find("", 20), s.find("", 11), s.rfind("", 0, 5), s.index("c"), s.rindex("a"), s.count("", 3, 5), s.find("a", None, None), s.find("b", 5, 100))
for f in (lambda: s.index("z"), lambda: s.rindex("z"), lambda: s.find(1), lambda: s.count(None), lambda: s.index(), lambda: 1 in s, lambda: s.find("a", "b"), lambda: s.startswith(5), lambda: s.endswith(["a"]), lambda: s.startswith(("a", 1)) or s.startswith(("z", 1))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(s.startswith(("x", "ab")), s.endswith(("x",)), s.startswith(()), s.startswith("bra", 1), s.startswith("bra", 8, 10), s.endswith("ra", -2), "".startswith(""), "a".startswith("", 2), "a".endswith("", 1))
print("naïve café".find("é"), "日本語日本".rfind("日"), "😀a😀".index("a"), "😀a😀".count("😀"), "aaaa".count("aa"), "é" in "cafe\u0301", "\0" in "a\0b", "a\0b".find("b"))
