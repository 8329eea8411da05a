# since: 3.13
print(str.upper("abc"), str.join(",", ["a", "b"]), list(map(str.strip, [" a ", "b "])), sorted(["b", "A", "c"], key=str.lower), str.__add__("a", "b"), str.__contains__("abc", "b"), "abc".__len__(), "a".__mul__(3), "a".__rmul__(2), "a".__eq__(1), "a".__lt__("b"), "a".__lt__(1), "%s".__mod__("x"), "a".__rmod__("%s"), "a".__getitem__(0), "abc".__hash__() == hash("abc"), "x".__str__(), "x".__repr__(), "x".__format__(">3"), "abc".__iter__().__class__.__name__)
for f in (lambda: str.upper(1), lambda: str.upper(), lambda: str.join(","), lambda: "a".upper(1), lambda: "a".foo, lambda: "a".__add__(1), lambda: str.__len__(5), lambda: "a".__contains__(1), lambda: "".join(), lambda: str.lower("A", "B"), lambda: "a".split(bad=1), lambda: "a"(), lambda: "a".__mod__):
    try:
        r = f()
        print(r if isinstance(r, str) else type(r).__name__)
    except Exception as e:
        print(type(e).__name__, e)
print(str.__doc__ is not None, str.__name__, str.__mro__, type("a").__name__, isinstance("a", str), "a".__class__, str.maketrans is str.maketrans)
