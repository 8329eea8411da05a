# since: 3.13
class A:
    "doc A"
    x = 1
    def __init__(self, v): self.v = v
    def get(self): return self.v
    def __repr__(self): return f"A({self.v})"
a = A(5)
print(a, a.get(), A.get(a), a.x, A.x, a.__dict__, A.__name__, A.__doc__, A.__module__, A.__bases__, A.__mro__, type(a) is A, a.__class__ is A, isinstance(a, object))
a.x = 2; print(a.x, A.x, a.__dict__); del a.x; print(a.x); A.x = 9; print(a.x); A.y = lambda self: self.v * 2; print(a.y()); a.z = lambda: "inst"; print(a.z())
b = A(6); b.__class__ = A; b.__dict__ = {"v": 100}; print(b, vars(b)); b.__dict__["w"] = 1; print(b.w)
class B(A):
    def get(self): return super().get() + 1
    def __init__(self, v, w): super().__init__(v); self.w = w
print(B(1, 2).get(), B(1, 2), B.__base__, issubclass(B, A), isinstance(B(1, 2), A), B.__subclasses__(), A.__subclasses__() == [B])
for f in (
    lambda: a.nope,
    lambda: A.nope,
    lambda: delattr(a, "nope"),
    lambda: A(),
    lambda: setattr(5, "x", 1),
    lambda: setattr(int, "x", 1),
    lambda: delattr(A, "zip"),
    lambda: setattr(object(), "a", 1),
    lambda: setattr([], "a", 1),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
