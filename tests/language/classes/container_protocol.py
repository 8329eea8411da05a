# since: 3.14
class C:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return ("get", k)
    def __setitem__(self, k, v): self.d[k if not isinstance(k, slice) else "slice"] = v
    def __delitem__(self, k): print("del", k)
    def __contains__(self, k): return k == 3 and "yes"
    def __len__(self): return 7
    def __iter__(self): return iter([1, 2])
    def __reversed__(self): return "rev"
c = C(); c[1] = 2; c[1:2] = 3; del c[5]; del c[1:2, ...]
print(c["k"], c[1, 2], c[::2], c.d, 3 in c, 4 in c, 3 not in c, len(c), list(c), reversed(c), [*c], max(c))
class NoContains:
    def __iter__(self): return iter([1, 2, float("nan")])
class GetOnly:
    def __getitem__(self, i):
        if i >= 3: raise IndexError("end")
        return i * 2
class NoC(C): __contains__ = None
print(1 in NoContains(), 9 in NoContains(), 4 in GetOnly(), 5 in GetOnly(), list(GetOnly()), [*reversed([*GetOnly()])])
for f in (lambda: 1 in NoC(), lambda: 1 in object(), lambda: len(object()), lambda: object()[0], lambda: GetOnly()["a"], lambda: reversed(GetOnly()), lambda: len(GetOnly())):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for code in ("object()[0] = 1", "del object()[0]", "GetOnly()[0] = 1", "del GetOnly()[0]", "(1,)[0] = 2", "del 'a'[0]", "None[0] = 1", "del None[0]", "5[0]", "C[0]", "len[0]", "(lambda: 0)[1]"):
    try:
        exec(compile(code, "s", "exec"))
    except TypeError as e:
        print(e)
class LenBad:
    def __init__(self, v): self.v = v
    def __len__(self): return self.v
for v in (-1, 1.5, "a", 2 ** 70, True, None):
    try:
        print(len(LenBad(v)))
    except Exception as e:
        print(type(e).__name__, e)
import operator
print(operator.length_hint(iter([1, 2])), operator.length_hint(object(), 5))
