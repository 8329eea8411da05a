print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate("ab", start=-1)), list(enumerate([], 3)), next(enumerate("x", 2 ** 70)), [f"{i}:{c}" for i, c in enumerate("xyz", 1)], dict(enumerate("ab")), list(enumerate(iterable="q")))
print(list(reversed([1, 2])), list(reversed("ab")), list(reversed(range(3))), list(reversed((1, 2))), list(reversed({1: 2, 3: 4})), type(reversed([])).__name__, type(reversed("")).__name__, type(reversed(range(1))).__name__, type(reversed({})).__name__)
class R:
    def __len__(self): return 3
    def __getitem__(self, i): return i * 10
class S:
    def __reversed__(self): return iter("rev")
class T:
    __reversed__ = None
    def __len__(self): return 1
    def __getitem__(self, i): return 1
class U:
    def __reversed__(self): return 5
print(list(reversed(R())), list(reversed(S())), reversed(U()))
for f in (lambda: reversed({1}), lambda: reversed(5), lambda: reversed(T()), lambda: reversed(iter([])), lambda: reversed(), lambda: enumerate(), lambda: enumerate(5), lambda: enumerate("a", "b"), lambda: enumerate("a", 1, 2), lambda: enumerate("a", 1.5), lambda: enumerate("a", begin=1), lambda: reversed([], 1)):
    try:
        print(f())
    except TypeError as e:
        print(e)
e = enumerate("ab"); next(e); print(list(e), list(e), iter(e) is e)
