import copy
a = [1, [2, 3], {"k": [4]}, (5, [6]), {7}]; b = copy.copy(a); c = copy.deepcopy(a); a[1].append(9); a[2]["k"].append(9); print(a, b, c, b[1] is a[1], c[1] is a[1])
r = [1]; r.append(r); d = copy.deepcopy(r); print(d[1] is d, d is not r); t = (1, "a"); print(copy.copy(t) is t, copy.deepcopy(t) is t, copy.deepcopy((1, [2]))[1] == [2]); s = [1]; p = copy.deepcopy([s, s]); print(p[0] is p[1])
class A:
    def __init__(self, v): self.v = v; self.l = [v]
x = A(5); y = copy.copy(x); z = copy.deepcopy(x); print(y.l is x.l, z.l is x.l, y.v, z.__dict__, type(z) is A)
class B:
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return f"deep {type(memo).__name__}"
class C:
    __slots__ = ("a", "b")
c = C(); c.a = [1]; d = copy.copy(c); print(copy.copy(B()), copy.deepcopy([B()]), d.a is c.a, hasattr(d, "b"))
class L(list): pass
l = L([1, [2]]); l.x = 5; m = copy.deepcopy(l); print(m, m.x, type(m).__name__, m[1] is l[1]); n = copy.copy(l); print(n[1] is l[1])
def f(): pass
print(copy.copy(f) is f, copy.deepcopy(len) is len, copy.deepcopy(A) is A, copy.copy(None), copy.deepcopy(5), copy.copy("s"), copy.deepcopy({1: {2: 3}}), copy.copy({1, 2}), copy.deepcopy(frozenset([1])), copy.copy(range(3)), copy.copy(b"x"), copy.copy(bytearray(b"x")), copy.copy(...), copy.deepcopy(ValueError("x", 1)).args)
class N:
    def __new__(cls, a): return object.__new__(cls)
    def __reduce__(self): return N, (1,), {"st": 2}
print(copy.copy(N(0)).st)
for g in ((x for x in []), ):
    try: copy.copy(g)
    except TypeError as e: print(e)
try: copy.replace(5, x=1)
except (TypeError, AttributeError) as e: print("no replace")
