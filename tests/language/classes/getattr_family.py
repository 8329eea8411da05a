class A:
    def __init__(self): object.__setattr__(self, "log", []); self.x = 1
    def __getattr__(self, n):
        if n.startswith("dyn_"): return n[4:]
        raise AttributeError(f"custom: {n}")
    def __getattribute__(self, n):
        if n == "magic": return "*"
        return super().__getattribute__(n)
    def __setattr__(self, n, v): self.log.append((n, v)); super().__setattr__(n, v)
    def __delattr__(self, n): self.log.append(("del", n)); super().__delattr__(n)
    def __dir__(self): return ["b", "a"]
a = A(); a.y = 2; del a.y
print(a.magic, a.dyn_foo, a.x, a.log, dir(a), getattr(a, "nope", "d"), hasattr(a, "nope"), hasattr(a, "dyn_q"))
for f in (lambda: a.nope, lambda: delattr(a, "nope"), lambda: getattr(a, "zip"), lambda: object.__getattribute__(a, "dyn_x"), lambda: getattr(a, 5), lambda: object.__setattr__(a, 5, 1), lambda: object.__delattr__(a, "q")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class P:
    def __init__(self, t): self.__dict__["t"] = t
    def __getattr__(self, n): return getattr(self.__dict__["t"], n)
    def __setattr__(self, n, v): setattr(self.t, n, v)
class T: val = 3
t = T(); p = P(t); p.val = 10; print(t.val, p.val, P([1, 2]).count(1))
try:
    len(P([1]))
except TypeError as e:
    print(e)
class R:
    def __getattribute__(self, n): raise ValueError("no " + n)
try:
    R().x
except ValueError as e:
    print(e)
try:
    hasattr(R(), "x")
except ValueError as e:
    print(e)
print(type(R()).__name__, isinstance(R(), R))
class Lazy:
    def __getattr__(self, n): v = len(n); self.__dict__[n] = v; print("computed", n); return v
l = Lazy(); print(l.abc, l.abc, l.__dict__)
class Meta(type):
    def __getattr__(cls, n): return f"meta {n}"
class WM(metaclass=Meta): pass
print(WM.anything)
try:
    WM().anything
except AttributeError as e:
    print(e)
e = None
try:
    A().missing
except AttributeError as ex:
    print(ex.name, ex.obj is None)
try:
    T().missing
except AttributeError as ex:
    print(ex.name, type(ex.obj).__name__)
