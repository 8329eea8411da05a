from typing import *
T = TypeVar("T")
K = TypeVar("K", bound=int)
V = TypeVar("V", int, str)
class S(Generic[T]):
    def __init__(self, x: T): self.x = x
class S2(S[int]): pass
for f in (
    lambda: isinstance(1, Any),
    lambda: type("X", (Any,), {}).__name__,
    lambda: TypeVar("A", int),
    lambda: TypeVar("A", int, str, bound=int),
    lambda: ClassVar[1, 2],
    lambda: Generic[int],
    lambda: S[int][str],
    lambda: issubclass(int, Union[str]),
    lambda: Tuple[int](),
    lambda: Dict[int],
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
