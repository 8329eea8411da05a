# since: 3.12
class Field:
    def __set_name__(self, owner, name): print("set_name", owner.__name__, name); self.name = "_" + name
    def __get__(self, o, t=None): return self if o is None else getattr(o, self.name, "unset")
    def __set__(self, o, v):
        if not isinstance(v, int): raise TypeError(f"{self.name[1:]} must be int, not {type(v).__name__}")
        setattr(o, self.name, v)
    def __delete__(self, o): delattr(o, self.name)
class A:
    x = Field(); y = Field()
    def __init_subclass__(cls): print("init_subclass", cls.__name__)
class B(A): z = Field()
b = B(); print(b.x); b.x = 5; print(b.x, b.__dict__, B.x is A.__dict__["x"]); del b.x; print(b.x)
try:
    b.y = "s"
except TypeError as e:
    print(e)
class BadSN:
    def __set_name__(self, o, n): raise ValueError("bad name " + n)
try:
    class C: q = BadSN()
except Exception as e:
    print(type(e).__name__, e, e.__notes__ if hasattr(e, "__notes__") else e.__cause__)
A.late = Field()
try:
    b.late
except AttributeError as e:
    print(e)
class G:
    def __class_getitem__(cls, k): return f"{cls.__name__}[{k!r}]"
    def __getitem__(self, k): return k
class H(G): pass
print(G[int], G[1, 2], H["x"], G()[5], G[...], G[1:2])
print(list[int], dict[str, int], tuple[int, ...], type[int], list[list[int]], list[int]([1]), type(list[int]).__name__, list[int].__origin__, list[int].__args__, list[int] == list[int], set["q"], frozenset[()])
for f in (lambda: int[5], lambda: type[int]("q") if 0 else str[0], lambda: isinstance([], list[int]), lambda: issubclass(list, list[int]), lambda: object[1]):
    try:
        print(f())
    except TypeError as e:
        print(e)
