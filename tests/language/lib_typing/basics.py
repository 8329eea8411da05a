# since: 3.14
from typing import *
print(List[int], Dict[str, int], Optional[int], Union[int, str], Union[int, None], Union[int, int], Callable[[int], str], Callable[..., Any], Tuple[int, ...], Tuple[()], Any, ClassVar[int], Literal[1, "a"], Type[int], Iterable[int], Set[str], Final[int], Annotated[int, "meta"], Generator[int, None, str], NoReturn, Never, Self, LiteralString, Concatenate if 0 else "")
print(get_origin(List[int]), get_args(Dict[str, int]), get_origin(Union[int, str]), get_args(Callable[[int, str], bool]), get_args(Literal[1, 2]), get_origin(5), get_origin(list[int]), get_args(Annotated[int, 1, 2]), Optional[Optional[int]], Union[int, Union[str, float]], List[List[int]], Literal[1] == Literal[1], List[int] == List[int], hash(List[int]) == hash(List[int]), get_args(int | None), Union[int, str] == int | str)
T = TypeVar("T"); K = TypeVar("K", bound=int); V = TypeVar("V", int, str); print(T, K.__bound__, V.__constraints__, T.__name__, List[T], List[T][int], Dict[T, K].__parameters__, TypeVar("X", covariant=True), ParamSpec("P"), TypeVarTuple("Ts"), NewType("UserId", int)(5), NewType("U", str).__name__, cast(int, "x"), Callable[[T], T][int])
class S(Generic[T]):
    def __init__(self, x: T): self.x = x
class S2(S[int]): pass
print(S[int], S[int](5).x, S(3).x, S2(4).x, S.__parameters__, S.__orig_bases__, S2.__mro__, isinstance(S2(1), S), S[int].__origin__, S[T][str])
for f in (
    lambda: isinstance([], List[int]),
    lambda: List[int](),
    lambda: Union[()],
    lambda: Optional[1, 2],
    lambda: S[int, str],
    lambda: Literal,
    lambda: Callable[int],
    lambda: List[1],
    lambda: Any(),
    lambda: Union(),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
