# since: 3.13
class Stack[T]:
    def __init__(self) -> None: self.items: list[T] = []
    def push(self, x: T) -> "Stack[T]": self.items.append(x); return self
    def pop(self) -> T: return self.items.pop()
    def __class_getitem__(cls, k): return super().__class_getitem__(k)
s = Stack[int]().push(1).push(2); print(s.pop(), s.items, Stack[int], type(s).__name__, Stack.__mro__[1].__name__, Stack.__name__)
class Base[A, B]: kind = "base"
class D[X](Base[X, int]): pass
class E(D[str]): pass
print(D.__orig_bases__, E.__mro__, E.kind, D.__parameters__, Base[int, str].kind, Base[int, str].__args__)
class F[T](dict[str, T]): pass
print(F(a=1), F.__bases__, F.__mro__[1])
class G[T: Base](Exception): pass
try: raise G("generic error")
except G as e: print(repr(e))
for f in (lambda: Stack[int, str], lambda: Base[int], lambda: isinstance(s, Stack[int]), lambda: E[int], lambda: Base[int, str, 5]):
    try: print(f())
    except TypeError as e: print(e)
def deco(c): c.tag = c.__type_params__; return c
@deco
class H[T](metaclass=type): pass
print(H.tag)
