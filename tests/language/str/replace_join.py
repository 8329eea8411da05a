# since: 3.13
print("aaa".replace("a", "b"), "aaa".replace("a", "b", 2), "aaa".replace("", "-"), "aaa".replace("", "-", 2), "".replace("", "x"), "".replace("", "x", 0), "abc".replace("b", ""), "aaaa".replace("aa", "b"), "abc".replace("x", "y"), "aaa".replace("a", "bb", -1), "aaa".replace("a", "é"), "éa".replace("é", "e"))
print("abc".replace("b", "x", count=1), "日本".replace("本", "😀"))
print(",".join("abc"), ",".join([]), ",".join(["x"]), "".join(("a", "é", "日", "😀")), "-".join({"k": 1, "j": 2}), ", ".join(str(i) for i in range(5)), "é".join(["a", "b"]))
for f in (lambda: ",".join([1]), lambda: ",".join(["a", None]), lambda: ",".join(5), lambda: ",".join(["a", b"b"]), lambda: ",".join("a", "b"), lambda: "a".replace("a"), lambda: "a".replace(1, "b"), lambda: "a".replace("a", None), lambda: "a".replace("a", "b", "c")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class S(str): pass
l = S("abc")
print(type("".join([l])), type(l.replace("x", "y")), type(l.strip()), type(l[:]), type(l * 1), type(l + ""), type(str(l)), type(l.lower()), type(l.ljust(1)), l.join(["1", "2"]))
