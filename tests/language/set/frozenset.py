# since: 3.14
f = frozenset("abc")
print(len(f), f == {"a", "b", "c"}, {f: 1}[frozenset("cba")], hash(f) == hash(frozenset("bca")), sorted(f | {"d"}), type(f | {"d"}), type({"d"} | f), type(f & set()), f is frozenset(f), f.copy() is f, frozenset() == set(), frozenset([1, 2]), repr(frozenset({1})), repr(frozenset()))
print({frozenset([1]), frozenset([1])} == {frozenset([1])}, {1} in {frozenset([1])}, sorted(map(sorted, {frozenset([1, 2]), frozenset([3])})), hash(frozenset([1, 2, 3])), hash(frozenset()), frozenset([0, 1]) < {0, 1, 2}, frozenset("ab").isdisjoint("cd"))
s = {frozenset([1])}; s.discard({1}); print(s); s = {frozenset([2])}; s.remove({2}); print(s)
f2 = f; f2 |= {"z"}; print(f2 is f, len(f), len(f2))
for g in (lambda: f.add(1), lambda: f.remove("a"), lambda: frozenset(5), lambda: frozenset([[]]), lambda: frozenset(1, 2), lambda: f + f, lambda: f[0]):
    try:
        g()
    except Exception as e:
        print(type(e).__name__, e)
class S(set): pass
class F(frozenset): pass
print(S([1]), F([1]), S([1]) | {2}, type(S([1]) | {2}), type({2} | S([1])), type(S().copy()), type(F() & F()), S([1]) == {1} == F([1]), repr(S()), repr(F()))
class O(set):
    def __contains__(self, x): return True
    def __iter__(self): return iter([7])
print(5 in O(), list(O([1])), len(O([1])), sorted(O()))
