# since: 3.14
from typing import *
class P(NamedTuple):
    x: int
    y: str = "d"
    def m(self): return self.x * 2
p = P(1); print(p, p.m(), P._fields, P._field_defaults, P.__annotations__, p._replace(x=5), P(x=2, y="q"), isinstance(p, tuple), NamedTuple("Q", [("a", int)])(5))
class TD(TypedDict, total=False):
    a: int
    b: Required[str]
t: TD = {"a": 1, "b": "x"}; print(t, TD(a=1), type(TD()).__name__, TD.__required_keys__, TD.__optional_keys__, TD.__total__, TypedDict("X", {"k": int})(k=1))
@runtime_checkable
class Closer(Protocol):
    def close(self) -> None: ...
class F:
    def close(self): pass
class NP(Protocol):
    def z(self): ...
print(isinstance(F(), Closer), isinstance(5, Closer), issubclass(F, Closer))
for f in (lambda: isinstance(5, NP), lambda: NP(), lambda: P(), lambda: exec("class B(NamedTuple):\n x: int = 1\n y: int"), lambda: isinstance({}, TD), lambda: exec("class B(TD, int): pass"), lambda: exec("class B(NamedTuple, P): x: int"), lambda: Closer()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def fn(a: int, b: "str" = "x", *c: float) -> Optional[int]: pass
class C:
    x: "int"
    y: ClassVar[str] = "s"
    z: Annotated[int, "m"]
print(get_type_hints(fn), get_type_hints(C), get_type_hints(C, include_extras=True)["z"], TYPE_CHECKING)
@overload
def o(x: int) -> int: ...
@overload
def o(x: str) -> str: ...
def o(x): return x
@final
class Fin: pass
@no_type_check
def nt(a: "garbage!!"): pass
print(o(1), len(get_overloads(o)), Fin.__final__, reveal_type is not None, assert_type(5, int), is_typeddict(TD), get_type_hints(nt))
try: assert_never(5)
except AssertionError as e: print(e)
class Sup(SupportsInt, Protocol): pass
print(isinstance(5, SupportsInt), isinstance("a", SupportsInt), isinstance(5, Hashable), isinstance([], Sized), issubclass(list, Sequence), AnyStr.__constraints__, Text is str, NamedTuple.__mro_entries__ is not None)
