class A:
    shared = []; n = 0
    def __init__(self): self.own = []; A.n += 1; self.id = A.n
    def inc(self): self.n += 1; return self.n
a, b = A(), A(); a.shared.append(1); a.own.append(2); print(b.shared, b.own, A.n, a.id, b.id, a.inc(), A.n, a.n, b.n, "n" in a.__dict__, "n" in b.__dict__)
A.n = 100; print(a.n, b.n); b.shared = "inst"; print(A.shared, a.shared, b.shared); del b.shared; print(b.shared); A.new = lambda self, x: (self.id, x); print(a.new(5)); a.f = lambda x: x; print(a.f(1))
class B(A): n = -1
c = B(); print(B.n, A.n, c.n, B.shared is A.shared, c.inc(), B.n)
try: del b.n; print("deleted")
except AttributeError as e: print(e)
try: del a.n; print(a.n); del a.n
except AttributeError as e: print(e)
print(type(a).__name__, a.__class__.shared, vars(B).get("n"), [k for k in vars(A) if not k.startswith("__")])
