"""Stands in for the module of this name in suites before 3.14: those write to a module's __annotations__ while
it runs, which PEP 649 ended, so no later version can import them."""

from functools import wraps
from types import new_class
from typing import Optional, Tuple

x: int = 5
y: str = x
f: Tuple[int, int]
u: int | float


class C:
    x = 5
    y: Optional["C"] = None


class M(type):
    o: type = object


class D(C):
    j: str = "hi"
    k: str = "bye"


h_class = new_class("H", (C,))
j_class = new_class("J")


class F:
    z: int = 5

    def __init__(self, x):
        pass


class Y(F):
    def __init__(self):
        super(F, self).__init__(123)


class Meta(type):
    def __new__(meta, name, bases, namespace):
        return super().__new__(meta, name, bases, namespace)


class S(metaclass=Meta):
    x: str = "something"
    y: str = "something else"


def foo(x: int = 10):
    pass


def dec(func):
    @wraps(func)
    def wrapper(*args, **kwargs):
        return func(*args, **kwargs)

    return wrapper
