# only: lfpy
import enum, functools
from immutable import *
class C(enum.Flag):
    A=1; B=2; D=4
class E(enum.Enum):
    X=1; Y=[2]
freeze(C, E)
print(C.A|C.B, (C.A|C.B) is (C.A|C.B), C.A|C.B==C.B|C.A, ~C.A, C(5), E(1), E([2]), E["X"], list(E), E.X in E)
@functools.singledispatch
def show(x): return "any"
@show.register
def _(x: int): return "int"
freeze(show)
print(show(1), show("x"), show(1), show([]))
import abc, collections.abc
class A(abc.ABC):
    @abc.abstractmethod
    def f(self): pass
class B(A):
    def f(self): return 1
freeze(B())
print(isinstance(B(), A), isinstance(1, A), issubclass(B, A))
class M(collections.abc.MutableMapping):
    def __init__(self): self.d={}
    def __getitem__(self,k): return self.d[k]
    def __setitem__(self,k,v): self.d[k]=v
    def __delitem__(self,k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m=M(); m["a"]=1; freeze(m)
try: m["b"]=2
except TypeError as e: print(e)
try: m.update(z=1)
except TypeError as e: print(e)
print(dict(m), isinstance(m, collections.abc.Mapping), isinstance({}, collections.abc.Mapping))
m2=M(); m2.update(a=1); print(dict(m2))
from typing import NamedTuple, Generic, TypeVar
T=TypeVar("T")
class G(Generic[T]):
    x: list[T]
freeze(G); print(G[int])
class NT(NamedTuple):
    a:int=1
print(freeze(NT()), NT(3))
import contextlib
@contextlib.contextmanager
def cm(): yield 5
freeze(cm)
with cm() as v: print(v)
import re
from re import compile as rc
def u(s): return rc("a+").match(s)
freeze(u); print(u("aa")); print(re.compile("q+z").match("qz"))
from fractions import Fraction
print(freeze(Fraction(1,3))+1)
class Prop:
    @functools.cached_property
    def p(self): return 4
p=freeze(Prop())
try: print(p.p)
except TypeError as e: print(e)
