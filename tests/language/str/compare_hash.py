words = ["b", "a", "", "B", "é", "z", "aa", "a\0", "日", "😀", "\uffff", "Z", "a b", "10", "9"]
print(ascii(sorted(words)), ascii(max(words)), ascii(min(words)))
print("a" < "b", "a" < "B", "abc" < "abd", "ab" < "abc", "" < "a", "\uffff" < "\U00010000", "é" > "z", "a" == "a", "a" != "b", "a" <= "a", "é" == "e\u0301")
print("ab" "cd" == "abcd", "a" * 3 == "aaa", hash("ab" + "c") == hash("abc"), "x" is not None, "a" in {"a": 1}, {"a", "a"})
for f in (lambda: "a" < 1, lambda: "a" <= b"a", lambda: None > "a", lambda: "a" + 1, lambda: 1 + "a", lambda: "a" + b"a", lambda: "a" * "b", lambda: "a" * 1.5, lambda: "a" - "b", lambda: "a" / 2, lambda: -"a", lambda: "a" @ "b", lambda: "a" * 10 ** 30, lambda: "a" & "b"):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print("a" == b"a", "1" == 1, "a" * 0, "a" * -5, 3 * "ab", "ab" * True, "é" * 3)
