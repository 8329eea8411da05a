class A:
    def __repr__(self): return "repr"
class B:
    def __str__(self): return "str"
class C(A):
    def __str__(self): return "C.str"
    def __format__(self, s): return f"fmt<{s}>"
class D(str):
    def __repr__(self): return "D.repr"
class E(int):
    def __str__(self): return "E.str"
for o in (A(), C(), D("d"), E(5)): print(str(o), repr(o), f"{o}", f"{o!r}", f"{o!s}", "%s" % o, "%r" % o, "{}".format(o), [o], (o,), {1: o}, format(o), sep="|")
print(str(B()), f"{B()}", "B object" in repr(B()), f"{C():x}", f"{C()!s:>7}", "{:>5}".format(E(5)), f"{D('q'):>3}", "%5s" % E(1), "%d" % E(3), E(5) + 1, D("x") + "y", repr(D("x") + ""), f"{E(5):03d}", f"{True!s:>5}", f"{None!r:^6}")
class Deep:
    def __init__(s, k): s.k = k
    def __repr__(s): return f"Deep({s.k!r})"
print(Deep(Deep([Deep("x")])), [Deep({"a": Deep(1)})], str(Deep("é")), ascii(Deep("é")))
class L(list):
    def __str__(self): return "L:" + super().__str__()
print(L([1, "a"]), repr(L([1])), [L([2])], f"{L()}", str(L()) + "!"); print(str(type("X", (), {"__repr__": lambda s: "inst"})()), object.__str__(A()), A.__str__(A()))
