# isinstance() with runtime protocols that have data members, set on the instance or on its class.
from typing import Generic, Protocol, TypeVar, runtime_checkable

T = TypeVar("T")


@runtime_checkable
class Named(Protocol):
    name = "default"


@runtime_checkable
class Sized2(Protocol[T]):
    size: T

    def grow(self): ...


class Own:
    def __init__(self, name):
        self.name = name


class Box:
    size = 3

    def grow(self):
        return 4


class Derived(Named):
    pass


print(isinstance(Own("x"), Named), isinstance(Derived(), Named), isinstance(3, Named))
print(isinstance(Box(), Sized2), isinstance(Own("x"), Sized2), issubclass(Derived, object))
for protocol, cls in ((Named, Own), (Sized2, Box)):
    try:
        print(issubclass(cls, protocol))
    except TypeError as e:
        print(e)
print(Named.__module__.split(".")[-1] in ("__main__", "protocol_data_members"), Protocol.__module__, Protocol)
