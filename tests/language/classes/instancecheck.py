# since: 3.14
class M(type):
    def __instancecheck__(c, o): return hasattr(o, "quack")
    def __subclasscheck__(c, s): return "quack" in s.__dict__
class Duck(metaclass=M): pass
class X:
    def quack(self): pass
print(isinstance(X(), Duck), issubclass(X, Duck), isinstance(5, Duck), issubclass(int, Duck), isinstance(Duck(), Duck))
print(isinstance(1, (str, int)), isinstance(1, (str, (float, (int,)))), isinstance(1, int | str), isinstance("a", int | None), isinstance(None, int | None), issubclass(bool, (str, int)), issubclass(int, int | str), isinstance(1, ()), isinstance(True, int), isinstance(int, type), isinstance(X(), object))
for f in (lambda: isinstance(1, 5), lambda: isinstance(1, (str, 5)), lambda: isinstance(1, (int, 5)), lambda: issubclass(1, int), lambda: issubclass(int, 5), lambda: issubclass(int, (5,)), lambda: isinstance(1, [int]), lambda: isinstance(1, "int"), lambda: isinstance(1, list[int]), lambda: isinstance(1, None), lambda: isinstance(1, int | list[int])):
    try:
        print(f())
    except TypeError as e:
        print(e)
class Fake:
    @property
    def __class__(self): return int
print(isinstance(Fake(), int), type(Fake()).__name__, isinstance(Fake(), Fake), Fake().__class__)
print(int | str, int | None, type(int | str).__name__, (int | str).__args__, int | str == str | int, int | int, (int | str) | float, None | int, list[int] | None, hash(int | str) == hash(str | int))
class B: pass
class NB(B):
    __bases__ = 5
print(issubclass(NB, B), isinstance(NB(), B))
try:
    int | 5
except TypeError as e:
    print(e)
