# since: 3.14
# env: PYTHONHASHSEED=0
"""Wrong uses of classes of the library: each has its text."""
import re, dataclasses, enum, typing, contextlib, traceback, warnings, doctest, abc, types, functools, collections.abc, os.path, weakref
from dataclasses import *
from enum import *
from typing import *
def t(s):
    ns = dict(globals())
    try: exec(s, ns); print(s.replace("\n", "; "), "->", re.sub("0x[0-9a-f]+", "0x", repr(ns.get("r"))))
    except BaseException as e: print(s.replace("\n", "; "), "->", type(e).__name__, e)
for s in """
@dataclass§class A: x: int = []
@dataclass§class A: x: int = 1; y: int
@dataclass(frozen=True)§class A: x: int = 1§A().x = 2
@dataclass(frozen=True)§class A: x: int = 1§del A().x
@dataclass(order=True, eq=False)§class A: x: int
@dataclass(slots=True)§class A: x: int = 1§A().z = 1
@dataclass§class A: x: int; y: list = field(default_factory=list)§r = A(1), A(1) == A(1), A(1) == 1
@dataclass§class A: x: int§A()
@dataclass§class A: x: int§A(1, 2)
@dataclass§class A: x: int§A(y=1)
@dataclass(kw_only=True)§class A: x: int§A(1)
@dataclass§class A: x: InitVar[int]; y: int = 0§r = A(5)
@dataclass§class A:§ x: InitVar[int]§ def __post_init__(self): pass§A(1)
r = asdict(5)
r = astuple(int)
r = fields(5)
r = fields(int)
r = is_dataclass(5)
r = replace(5, x=1)
@dataclass§class A: x: int = field(init=False, default=1)§replace(A(), x=2)
r = make_dataclass('A', ['x', ('y', int, 5)])(1)
r = make_dataclass('A', ['1'])
r = make_dataclass('A', ['x', 'x'])
r = field(default=1, default_factory=list)
@dataclass(order=True)§class A: x: int§A(1) < 5
@dataclass(order=True)§class A: x: int§r = A(1) < A(2), sorted([A(3), A(1)])
@dataclass§class A: x: int§hash(A(1))
@dataclass(frozen=True)§class A: x: int§@dataclass§class B(A): y: int
@dataclass(match_args=False)§class A: x: int§r = hasattr(A, '__match_args__')
class E(Enum): A = 1; A = 2
class E(Enum): A = 1§E(2)
class E(Enum): A = 1§E['B']
class E(Enum): A = 1§E.A = 2
class E(Enum): A = 1§class F(E): pass
class E(Enum): A = 1§E.A.value = 2
class E(Enum): A = 1§E.B
class E(Enum): A = 1§r = E.A < E.A
class E(Enum): A = 1§r = 1 in E, 5 in E, 'A' in E.__members__
class E(IntEnum): A = 1§r = E.A + 1, E.A == 1, repr(E.A), str(E.A), format(E.A, '03')
class E(StrEnum): A = auto(); B = 'x'§r = list(E), str(E.A)
class E(StrEnum): A = 1
class E(Flag): A = 1; B = 2; C = 4§r = E.A | E.B, ~E.A, E(7), E(0), list(E.A | E.C), E.A in (E.A | E.B)
class E(Flag): A = 1§E(8)
class E(IntFlag): A = 1§r = E(8), E.A | 8
class E(Flag): A = 1§E.A | 1
class E(Flag): A = 'x'
class E(Enum):§ _ignore_ = 'a'§ a = 1§ B = 2§r = list(E)
class E(Enum):§ def __init__(self, x): self.x = x§ A = 1, 2
@unique§class E(Enum): A = 1; B = 1
@verify(CONTINUOUS)§class E(IntEnum): A = 1; B = 3
@verify(NAMED_FLAGS)§class E(Flag): A = 1; B = 6
r = Enum('E', 'A B A')
r = Enum('E', {'A': 1}).A
r = Enum('E', 5)
class E(Enum): mro = 1
class E(Enum): _x_ = 1
E = Enum('E', 'A'); r = E.A.name, E.A._name_, hash(E.A) == hash('A'), E.__doc__
class E(Enum): A = 1; B = A§r = E.B, len(E), E.__members__
r = Optional[5]
r = Union[int, str, int], Union[int], Optional[int]
r = Union[()]
r = List[int][str]
r = List[int, str]
r = Callable[int]
r = Callable[[int], str], Callable[..., int]
r = Literal[1, 'a', 1], Literal[()]
r = Tuple[int, ...], Tuple[()], Tuple[..., int]
r = TypeVar('T', int)
r = TypeVar('T', bound=5)
r = ClassVar[int, str]
r = Final[int], ClassVar[List[int]]
r = Annotated[int]
r = Annotated[int, 'x'], Annotated[Annotated[int, 1], 2]
r = Generic[int]
r = Generic[()]
class A(Generic[int]): pass
class P(Protocol): x: int§P()
class P(Protocol): x: int§isinstance(5, P)
@runtime_checkable§class P(Protocol):§ def f(self): ...§r = isinstance(5, P), issubclass(int, P)
@runtime_checkable§class P(Protocol): x: int§issubclass(int, P)
r = NewType('U', int)(5), NewType('U', int)
r = cast(int, 'a'), get_type_hints(lambda: 0)
r = get_type_hints(5)
r = get_origin(List[int]), get_args(Dict[str, int]), get_args(5)
class T1(TypedDict): x: int§r = T1(x=1), T1.__annotations__, T1.__required_keys__
class T1(TypedDict, total=False): x: int§r = T1.__optional_keys__
class T1(TypedDict): x: int§isinstance({}, T1)
class T1(TypedDict): x: int = 5
class N(NamedTuple): x: int; y: str = 'a'§r = N(1), N._field_defaults
class N(NamedTuple): x: int = 1; y: int
class N(NamedTuple): _x: int
r = Any()
class A(Any): pass§r = A.__mro__
r = NoReturn(), 1
r = Self[int]
r = assert_type(5, int), assert_never(5)
r = no_type_check(5)
r = overload(len)
r = ForwardRef('int'), ForwardRef('1 +')
r = ForwardRef(5)
r = Concatenate[int]
r = TypeGuard[int], TypeIs[str], Required[int], NotRequired[int], ReadOnly[int], Unpack[Tuple[int]]
r = Unpack[5]
r = typing.List, typing.Dict, typing.Callable, typing.Any, typing.Type[int]
r = typing.nope
r = Type[int, str]
r = int | None | str, (int | str).__args__, int | List[int]
class A(abc.ABC):§ @abc.abstractmethod§ def f(self): pass§A()
class A(abc.ABC):§ @abc.abstractmethod§ def f(self): pass§ @property§ @abc.abstractmethod§ def g(self): pass§A()
class A(collections.abc.Sequence): pass§A()
class A(metaclass=abc.ABCMeta): pass§A.register(5)
class A(abc.ABC): pass§A.register(A)
r = types.SimpleNamespace(a=1) == types.SimpleNamespace(a=1), types.SimpleNamespace({'a': 1}), types.SimpleNamespace(5)
r = types.MappingProxyType(5)
r = types.MappingProxyType({})['a']
r = types.MethodType(5, 1)
r = types.MethodType(len, None)
r = types.FunctionType(5, {})
r = types.new_class('X', (5,))
r = types.resolve_bases([5]), types.prepare_class('X')
r = types.GenericAlias(5, 6), types.ModuleType()
r = types.coroutine(5)
r = weakref.ref(5)
r = weakref.WeakValueDictionary(a=5)
r = weakref.proxy([])
r = weakref.finalize(5, len)
r = warnings.filterwarnings('x'), 1
r = warnings.simplefilter('always', 'x')
r = traceback.format_exception(ValueError('a')), traceback.format_exception_only(KeyError(1))
r = traceback.format_exception(5)
r = traceback.TracebackException.from_exception(ValueError('x')).format_exception_only().__next__()
r = traceback.FrameSummary('f', 1, 'n', line='x = 1'), traceback.StackSummary.from_list([('f', 1, 'n', 'l')])
r = os.path.join('a', 5)
r = os.path.join('a', b'b')
r = os.path.commonpath([])
r = os.path.commonpath(['/a', 'b'])
r = os.path.relpath('')
r = os.path.splitext(5)
r = os.path.basename(None)
r = os.path.exists(5.5), 1
r = os.path.getsize('/nonexistent')
r = os.path.normpath('/a/../b//c/.'), os.path.split('/a/b'), os.path.splitroot('//a/b'), os.path.expanduser('~x'), os.path.isabs('a')
r = os.listdir('/nonexistent')
r = os.fspath(5)
r = os.environ[5]
r = os.environ['nope']
r = os.getenv('nope', 5), os.putenv(5, 6)
r = functools.singledispatch(lambda x: 'd'), 1
@functools.singledispatch§def f(x): return 'd'§@f.register§def _(x: int): return 'i'§@f.register(list)§def _(x): return 'l'§r = f(1), f([]), f('a'), f.registry.keys().__len__()
@functools.singledispatch§def f(x): return 'd'§f.register('a')
class A:§ @functools.singledispatchmethod§ def f(self, x): return 'd'§ @f.register§ def _(self, x: int): return 'i'§r = A().f(1), A().f('a')
class A:§ @functools.cached_property§ def f(self): return 5§a = A(); r = a.f, a.__dict__, A.f
@functools.lru_cache(maxsize=2)§def f(x): return x§f(1); f(1); f(2); f(3); r = f.cache_info(), f.cache_parameters()
@functools.lru_cache§def f(x): return x§f([])
r = functools.partialmethod(5)
r = functools.partial(print, 1, sep='x'), functools.partial(functools.partial(int, '1'), base=2)()
""".strip().splitlines(): t(s.replace("§", "\n"))
