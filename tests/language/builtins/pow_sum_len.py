class L:
    def __len__(self): return 3
class P:
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __rpow__(self, o, m=None): return ("rpow", o)
print(pow(2, 3), pow(2, -1), pow(2, 3, 5), pow(P(), 2), pow(P(), 2, 3), pow(2, P()), len(L()), len("é"), len(b""), len({1: 2}), len(range(5)), sum([1, 2.5]), sum([[1], [2]], []), sum(range(101)), sum(x for x in (1, 2)), sum({1, 2}), sum([P.__name__ and 1]))
for f in (lambda: pow(1), lambda: pow("a", 1), lambda: pow(2, 2, 0), lambda: pow(1.5, 2, 3), lambda: len(5), lambda: len(), lambda: sum(5), lambda: sum(["a"]), lambda: sum([1], "a"), lambda: sum(["a"], "b")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
