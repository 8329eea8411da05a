# since: 3.14
t = str.maketrans("abc", "xyz", "d")
print("aabbccdd".translate(t), t)
print(str.maketrans({"a": "1", 98: None, "c": 0x41, "d": "long"}), "abcde".translate({97: "1", 98: None, 99: 65, 100: "long"}))
print("hello".translate({}), "".translate({1: 2}), "é😀".translate({0x1f600: ":)", 233: 101}), "abc".translate("xyz" * 50))
class D(dict):
    def __missing__(self, k): return chr(k).upper() if k != 98 else None
print("abc-b".translate(D()))
class G:
    def __getitem__(self, i):
        if i == 98: raise LookupError
        return i + 1
print("abc".translate(G()))
for f in (lambda: str.maketrans("ab", "c"), lambda: str.maketrans(1), lambda: str.maketrans({"ab": 1}), lambda: str.maketrans({1.5: "a"}), lambda: "a".translate(5), lambda: "a".translate({97: 1.5}), lambda: "a".translate({97: 0x110000}), lambda: "a".translate({97: -1}), lambda: str.maketrans("a", "b", 1), lambda: str.maketrans(), lambda: "a".translate()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
