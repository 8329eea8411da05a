"""The operators of the language as functions."""

__all__ = ["abs", "add", "and_", "attrgetter", "call", "concat", "contains",
           "countOf", "delitem", "eq", "floordiv", "ge", "getitem", "gt",
           "iadd", "iand", "iconcat", "ifloordiv", "ilshift", "imatmul",
           "imod", "imul", "index", "indexOf", "inv", "invert", "ior", "ipow",
           "irshift", "is_", "is_none", "is_not", "is_not_none", "isub",
           "itemgetter", "itruediv", "ixor", "le", "length_hint", "lshift",
           "lt", "matmul", "methodcaller", "mod", "mul", "ne", "neg", "not_",
           "or_", "pos", "pow", "rshift", "setitem", "sub", "truediv", "truth",
           "xor"]

from builtins import abs as _abs


def lt(a, b):
    """Return a < b."""
    return a < b


def le(a, b):
    """Return a <= b."""
    return a <= b


def eq(a, b):
    """Return a == b."""
    return a == b


def ne(a, b):
    """Return a != b."""
    return a != b


def ge(a, b):
    """Return a >= b."""
    return a >= b


def gt(a, b):
    """Return a > b."""
    return a > b


def not_(a):
    """Return not a."""
    return not a


def truth(a):
    """Return whether a is true."""
    return True if a else False


def is_(a, b):
    """Return a is b."""
    return a is b


def is_not(a, b):
    """Return a is not b."""
    return a is not b


def is_none(a):
    """Return a is None."""
    return a is None


def is_not_none(a):
    """Return a is not None."""
    return a is not None


def abs(a):
    """Return the absolute value of a."""
    return _abs(a)


def add(a, b):
    """Return a + b."""
    return a + b


def and_(a, b):
    """Return a & b."""
    return a & b


def floordiv(a, b):
    """Return a // b."""
    return a // b


def index(a):
    """Return a as an int, by its __index__."""
    try:
        method = type(a).__index__
    except AttributeError:
        raise TypeError(f"'{type(a).__name__}' object cannot be interpreted "
                        "as an integer") from None
    return method(a)


def inv(a):
    """Return ~a."""
    return ~a


invert = inv


def lshift(a, b):
    """Return a << b."""
    return a << b


def mod(a, b):
    """Return a % b."""
    return a % b


def mul(a, b):
    """Return a * b."""
    return a * b


def matmul(a, b):
    """Return a @ b."""
    return a @ b


def neg(a):
    """Return -a."""
    return -a


def or_(a, b):
    """Return a | b."""
    return a | b


def pos(a):
    """Return +a."""
    return +a


def pow(a, b):
    """Return a ** b."""
    return a ** b


def rshift(a, b):
    """Return a >> b."""
    return a >> b


def sub(a, b):
    """Return a - b."""
    return a - b


def truediv(a, b):
    """Return a / b."""
    return a / b


def xor(a, b):
    """Return a ^ b."""
    return a ^ b


def concat(a, b):
    """Return a + b of two sequences."""
    if not hasattr(a, "__getitem__"):
        raise TypeError(f"'{type(a).__name__}' object can't be concatenated")
    return a + b


def contains(a, b):
    """Return b in a."""
    return b in a


def countOf(a, b):
    """Return how often b is in the iterable a."""
    count = 0
    for item in a:
        if item is b or item == b:
            count += 1
    return count


def delitem(a, b):
    """Do del a[b]."""
    del a[b]


def getitem(a, b):
    """Return a[b]."""
    return a[b]


def indexOf(a, b):
    """Return the first position of b in the iterable a."""
    for position, item in enumerate(a):
        if item is b or item == b:
            return position
    raise ValueError("sequence.index(x): x not in sequence")


def setitem(a, b, c):
    """Do a[b] = c."""
    a[b] = c


def length_hint(obj, default=0):
    """Return about how many items obj has, or default if it cannot say."""
    if not isinstance(default, int):
        raise TypeError(f"'{type(default).__name__}' object cannot be "
                        "interpreted as an integer")
    try:
        return len(obj)
    except TypeError:
        pass
    try:
        hint = type(obj).__length_hint__
    except AttributeError:
        return default
    try:
        value = hint(obj)
    except TypeError:
        return default
    if value is NotImplemented:
        return default
    if not isinstance(value, int):
        raise TypeError("__length_hint__ must be an integer, not "
                        f"{type(value).__name__}")
    if value < 0:
        raise ValueError("__length_hint__() should return >= 0")
    return value


def call(obj, /, *args, **kwargs):
    """Return obj(*args, **kwargs)."""
    return obj(*args, **kwargs)


class attrgetter:
    """attrgetter('a.b', 'c')(x) returns (x.a.b, x.c); for one name, no tuple."""

    __slots__ = ("_attrs", "_paths")

    def __init__(self, attr, /, *attrs):
        self._attrs = (attr,) + attrs
        for name in self._attrs:
            if not isinstance(name, str):
                raise TypeError("attribute name must be a string")
        self._paths = [name.split(".") for name in self._attrs]

    def __call__(self, obj, /):
        found = []
        for path in self._paths:
            value = obj
            for name in path:
                value = getattr(value, name)
            found.append(value)
        return found[0] if len(found) == 1 else tuple(found)

    def __repr__(self):
        return "%s.%s(%s)" % (self.__class__.__module__,
                              self.__class__.__qualname__,
                              ", ".join(map(repr, self._attrs)))

    def __reduce__(self):
        return self.__class__, self._attrs


class itemgetter:
    """itemgetter(1, 2)(x) returns (x[1], x[2]); for one item, no tuple."""

    __slots__ = ("_items",)

    def __init__(self, item, /, *items):
        self._items = (item,) + items

    def __call__(self, obj, /):
        items = self._items
        if len(items) == 1:
            return obj[items[0]]
        return tuple([obj[item] for item in items])

    def __repr__(self):
        return "%s.%s(%s)" % (self.__class__.__module__,
                              self.__class__.__name__,
                              ", ".join(map(repr, self._items)))

    def __reduce__(self):
        return self.__class__, self._items


class methodcaller:
    """methodcaller('m', 1, k=2)(x) returns x.m(1, k=2)."""

    __slots__ = ("_name", "_args", "_kwargs")

    def __init__(self, name, /, *args, **kwargs):
        if not isinstance(name, str):
            raise TypeError("method name must be a string")
        self._name = name
        self._args = args
        self._kwargs = kwargs

    def __call__(self, obj, /):
        return getattr(obj, self._name)(*self._args, **self._kwargs)

    def __repr__(self):
        args = [repr(self._name)]
        args.extend(map(repr, self._args))
        args.extend(f"{key}={value!r}" for key, value in self._kwargs.items())
        return "%s.%s(%s)" % (self.__class__.__module__,
                              self.__class__.__name__, ", ".join(args))

    def __reduce__(self):
        if not self._kwargs:
            return self.__class__, (self._name,) + self._args
        from functools import partial
        return partial(self.__class__, self._name, **self._kwargs), self._args


def iadd(a, b):
    """Return a after a += b."""
    a += b
    return a


def iand(a, b):
    """Return a after a &= b."""
    a &= b
    return a


def iconcat(a, b):
    """Return a after a += b of two sequences."""
    if not hasattr(a, "__getitem__"):
        raise TypeError(f"'{type(a).__name__}' object can't be concatenated")
    a += b
    return a


def ifloordiv(a, b):
    """Return a after a //= b."""
    a //= b
    return a


def ilshift(a, b):
    """Return a after a <<= b."""
    a <<= b
    return a


def imod(a, b):
    """Return a after a %= b."""
    a %= b
    return a


def imul(a, b):
    """Return a after a *= b."""
    a *= b
    return a


def imatmul(a, b):
    """Return a after a @= b."""
    a @= b
    return a


def ior(a, b):
    """Return a after a |= b."""
    a |= b
    return a


def ipow(a, b):
    """Return a after a **= b."""
    a **= b
    return a


def irshift(a, b):
    """Return a after a >>= b."""
    a >>= b
    return a


def isub(a, b):
    """Return a after a -= b."""
    a -= b
    return a


def itruediv(a, b):
    """Return a after a /= b."""
    a /= b
    return a


def ixor(a, b):
    """Return a after a ^= b."""
    a ^= b
    return a


try:
    from _operator import *
except ImportError:
    pass

for _name in ("lt", "le", "eq", "ne", "ge", "gt", "not", "abs", "add", "and",
              "floordiv", "index", "inv", "invert", "lshift", "mod", "mul",
              "matmul", "neg", "or", "pos", "pow", "rshift", "sub", "truediv",
              "xor", "concat", "contains", "delitem", "getitem", "setitem",
              "iadd", "iand", "iconcat", "ifloordiv", "ilshift", "imod",
              "imul", "imatmul", "ior", "ipow", "irshift", "isub", "itruediv",
              "ixor", "call"):
    globals()[f"__{_name}__"] = globals().get(_name) or globals()[_name + "_"]
del _name
