import unicodedata
print(len("e\u0301"), len("é"), len("👨‍👩‍👧"), [hex(ord(c)) for c in "👨‍👩"])
print("ÀÉ".lower(), "\u01c5".upper(), "ﬀ".upper(), "ﬀ".title(), "\u0345".upper(), "ŉ".upper(), "Ω".lower() == "ω", "K".lower() == "k")
print(sorted("zäaÄöo"), "ß".upper().lower(), "İ".lower().encode("utf-8"), "ı".upper(), "ſ".upper(), "ſ".casefold())
Ünïcödé = 5
变量 = 7
print(Ünïcödé + 变量, "ª" .isidentifier())
ﬁ = 3
print("fi" in globals(), fi)
print("%5s|%-5s|%05d" % ("é", "日", 3), "é".center(5, "日"), "日本".ljust(4, "😀"))
print("\N{SNOWMAN}\N{BULLET}", "a\u0000b".split("\0"), "x\u2028y".splitlines(), "１２".isdigit(), int("１２"), "²".isdigit(), float("１.５"))
try:
    int("²")
except ValueError as e:
    print(e)
for w in range(0x2000, 0x200c):
    print(chr(w).isspace(), end=" ")
print()
print("".join(sorted(set("mississippi"))), "abc" "é" > "abcd", chr(65) + chr(0x3b1) + chr(0x1F600))
