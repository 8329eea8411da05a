class A:
    def __init__(self, n): self.n = n
    def __add__(self, o): return f"A.add({self.n})"
    def __radd__(self, o): return f"A.radd({self.n})"
class B(A):
    def __radd__(self, o): return f"B.radd({self.n})"
class C(A): pass
class D(A):
    def __add__(self, o): return "D.add"
print(A(1) + A(2), A(1) + B(2), B(1) + A(2), A(1) + C(2), A(1) + D(2), 1 + B(3), B(1) + B(2))
class I(int):
    def __radd__(self, o): return "I.radd"
    def __rsub__(self, o): return "I.rsub"
    def __eq__(self, o): return "I.eq"
    def __lt__(self, o): return "I.lt"
    __hash__ = int.__hash__
print(1 + I(2), I(1) + 2, 5 - I(1), 1 == I(2), 1 > I(2), 1.5 + I(2), True + I(1), I(1) + I(2))
class S(str):
    def __radd__(self, o): return "S.radd"
    def __rmod__(self, o): return "S.rmod"
    def __mul__(self, o): return "S.mul"
    __rmul__ = __mul__
print("a" + S("b"), "%s" % S("c"), S("a") * 2, 2 * S("a"))
class L(list):
    def __radd__(self, o): return "L.radd"
    def __iadd__(self, o): return "L.iadd"
l = L([1]); l += [2]; print(l, [0] + L([1]), L([1]) + [2])
class M:
    def __init__(self, v): self.v = v
    def __mul__(self, o):
        if isinstance(o, (int, float)): return M(self.v * o)
        return NotImplemented
    __rmul__ = __mul__
    def __repr__(self): return f"M({self.v})"
    def __iadd__(self, o): self.v += o; return self
m = M(3); n = m; n += 5; print(m, m is n, 2 * m, m * 1.5)
for f in (lambda: m * "a", lambda: "a" * m, lambda: [1] * m, lambda: m * m):
    try:
        print(f())
    except TypeError as e:
        print(e)
class In:
    def __getitem__(self, i): return i
    def __setitem__(self, i, v): print("set", i, v)
o = In(); o[3] += 4
class At:
    def __getattr__(self, n): return 10
    def __setattr__(self, n, v): print("setattr", n, v)
a = At(); a.q -= 3
