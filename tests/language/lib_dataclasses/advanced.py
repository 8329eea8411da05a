# since: 3.13
from dataclasses import *
from typing import ClassVar
@dataclass
class A:
    a: int
    c: ClassVar[int] = 5
    i: InitVar[int] = 3
    d: int = field(init=False)
    def __post_init__(self, i): self.d = self.a * i
@dataclass
class B(A):
    e: str = "e"
    a: int = 100
print(A(2), A(2, 5), B(), B(1, e="x"), [f.name for f in fields(B)], A.c)
@dataclass(slots=True)
class S:
    x: int
    y: int = 0
s = S(1); print(s, S.__slots__, hasattr(s, "__dict__"))
try: s.q = 1
except AttributeError as e: print(e)
@dataclass(kw_only=True)
class K:
    a: int
    b: int = 1
@dataclass
class K2:
    a: int
    _: KW_ONLY
    b: int = 2
    c: int
print(K(a=1), K2(1, c=3))
for f in (lambda: K(1), lambda: K2(1, 2), lambda: K2(1)):
    try: f()
    except TypeError as e: print(e)
def bad(src):
    try: exec(src, globals())
    except Exception as e: print(type(e).__name__, e)
bad("@dataclass\nclass X:\n a: int = 1\n b: int"); bad("@dataclass\nclass X:\n a: list = []"); bad("@dataclass\nclass X:\n a: dict = {}"); bad("@dataclass(order=True, eq=False)\nclass X: pass"); bad("@dataclass(frozen=True)\nclass X(A): pass"); bad("@dataclass\nclass X:\n a: int = field(default=1, default_factory=int)"); bad("@dataclass(order=True)\nclass X:\n a: int\n def __lt__(s, o): pass"); bad("@dataclass\nclass X:\n a = field()")
@dataclass(repr=False, eq=False)
class N: a: int = 1
print(N() == N(), "N object" in repr(N())); M = make_dataclass("M", [("x", int), "y", ("z", int, field(default=5))], namespace={"s": lambda self: self.x + self.z}); print(M(1, 2), M(1, 2).s())
@dataclass
class T: v: int; l: list = field(default_factory=list)
t = T(1); t.l.append(t); print(t); print(field(default=1).default, MISSING is not None, fields(T)[0].type, fields(T)[1].default is MISSING, fields(T)[0].metadata)
@dataclass(unsafe_hash=True)
class H: a: int; b: int = field(hash=False, default=0)
print(hash(H(1)) == hash(H(1, 5)), H(1) == H(1, 5))
