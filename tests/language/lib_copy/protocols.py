# since: 3.12
import copy
class P:
    def __init__(s, x): s.x = x
    def __getstate__(s): return {"x": s.x, "extra": 1}
    def __setstate__(s, st): s.__dict__.update(st); s.restored = True
class T(tuple): pass
class S:
    __slots__ = ("a", "b")
    def __init__(s): s.a = [1]
class Sh:
    inst = None
    def __copy__(s): return s
    def __deepcopy__(s, memo): return s
a = P([1]); b = copy.copy(a); c = copy.deepcopy(a); print(vars(b), c.x is a.x, b.x is a.x); t = T([[1]]); print(copy.copy(t)[0] is t[0], copy.deepcopy(t)[0] is t[0], type(copy.deepcopy(t)).__name__); s = copy.deepcopy(S()); print(s.a, hasattr(s, "b")); sh = Sh(); print(copy.copy(sh) is sh, copy.deepcopy([sh])[0] is sh)
x = [1]; y = [x, x, {"k": x}]; z = copy.deepcopy(y); print(z[0] is z[1] is z[2]["k"], z[0] is x); memo = {}; q = copy.deepcopy(x, memo); print(memo[id(x)] is q); r = {"self": None}; r["self"] = r; k = copy.deepcopy(r); print(k["self"] is k, k is not r); import collections
d = collections.deque([[1]], 5); e = copy.copy(d); print(e, e.maxlen, e[0] is d[0], copy.deepcopy(d)[0] is d[0]); dd = collections.defaultdict(list, a=[1]); print(copy.copy(dd), copy.deepcopy(dd)["a"] is dd["a"], copy.deepcopy(dd).default_factory); print(copy.copy(collections.Counter("ab")), copy.deepcopy(collections.OrderedDict(a=[1])), copy.copy(slice(1, 2)), copy.deepcopy(bytearray(b"x")), copy.copy(3 + 4j), copy.deepcopy(None), copy.copy(int) is int, copy.deepcopy((1, "a", (2,))))
class NoCopy:
    def __reduce_ex__(s, p): raise TypeError("cannot copy me")
for f in (copy.copy, copy.deepcopy):
    try: f(NoCopy())
    except TypeError as ex: print(ex)
print(issubclass(copy.Error, Exception), copy.deepcopy([float("inf"), True, ...]))
