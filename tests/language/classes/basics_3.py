# since: 3.14
class A:
    "doc A"
    x = 1
    def __init__(self, v): self.v = v
    def get(self): return self.v
    def __repr__(self): return f"A({self.v})"
a = A(5)
a.x = 2
del a.x
A.x = 9
A.y = lambda self: self.v * 2
a.z = lambda: "inst"
b = A(6)
b.__class__ = A
b.__dict__ = {"v": 100}
b.__dict__["w"] = 1
class B(A):
    def get(self): return super().get() + 1
    def __init__(self, v, w): super().__init__(v); self.w = w
for f in (
    lambda: a + 1,
    lambda: -a,
    lambda: a < a,
    lambda: next(a),
    lambda: A[0],
    lambda: len(A),
    lambda: 1 in a,
    lambda: hash(a) and setattr(len, "x", 1),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
