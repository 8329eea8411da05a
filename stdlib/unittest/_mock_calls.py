"""Calls that mocks remember, and things that compare as tests want."""

import inspect
from types import FunctionType, MethodType

__unittest = True


class InvalidSpecError(Exception):
    """A mock was given as the spec of a mock."""


class _SentinelObject:
    """A thing that is only itself."""

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return "sentinel.%s" % self.name

    def __reduce__(self):
        return "sentinel.%s" % self.name


class _Sentinel:
    """Each attribute is a thing of its own, always the same."""

    def __init__(self):
        self._sentinels = {}

    def __getattr__(self, name):
        if name == "__bases__":
            # help() asks for it.
            raise AttributeError
        return self._sentinels.setdefault(name, _SentinelObject(name))

    def __reduce__(self):
        return "sentinel"


sentinel = _Sentinel()
DEFAULT = sentinel.DEFAULT
_missing = sentinel.MISSING
_deleted = sentinel.DELETED


class _ANY:
    """Equal to everything."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return "<ANY>"


ANY = _ANY()


def _format_call_signature(name, args, kwargs):
    parts = [repr(arg) for arg in args]
    parts += ["%s=%r" % item for item in kwargs.items()]
    return "%s(%s)" % (name, ", ".join(parts))


def _split(value):
    """(name, args, kwargs) of what may stand for a call; None if it cannot.

    name is '' and the rest is empty as far as it is left out."""
    name, args, kwargs = "", (), {}
    if len(value) > 3:
        return None
    if len(value) == 3:
        return value
    if len(value) == 2 and not isinstance(value[0], str):
        return name, value[0], value[1]
    if value and isinstance(value[0], str):
        name, value = value[0], value[1:]
    if value:
        if isinstance(value[0], tuple):
            args = value[0]
        else:
            kwargs = value[0]
    return name, args, kwargs


class _Call(tuple):
    """A call: (name, args, kwargs) or, with two, (args, kwargs).

    It is equal to shorter tuples that say the same. Its attributes and calls
    are calls again, as of the results of a mock.
    """

    def __new__(cls, value=(), name="", parent=None, two=False,
                from_kall=True):
        own, args, kwargs = _split(value)
        if two:
            return tuple.__new__(cls, (args, kwargs))
        return tuple.__new__(cls, (own or name, args, kwargs)
                             if len(value) < 3 else value)

    def __init__(self, value=(), name=None, parent=None, two=False,
                 from_kall=True):
        self._mock_name = name
        self._mock_parent = parent
        self._mock_from_kall = from_kall

    def __eq__(self, other):
        try:
            len(other)
        except TypeError:
            return NotImplemented
        mine = ("", *self) if len(self) == 2 else self
        mother = getattr(other, "_mock_parent", None)
        if (getattr(self, "_mock_parent", None) and mother
                and self._mock_parent != mother):
            return False
        theirs = _split(other) if isinstance(other, tuple) else None
        if theirs is None:
            return False
        if mine[0] and theirs[0] != mine[0]:
            return False
        # In this order, so that ANY is asked first.
        return (theirs[1], theirs[2]) == (mine[1], mine[2])

    __ne__ = object.__ne__
    __hash__ = None

    def __call__(self, /, *args, **kwargs):
        if self._mock_name is None:
            return _Call(("", args, kwargs), name="()")
        return _Call((self._mock_name, args, kwargs),
                     name=self._mock_name + "()", parent=self)

    def __getattr__(self, attr):
        if self._mock_name is None:
            return _Call(name=attr, from_kall=False)
        return _Call(name="%s.%s" % (self._mock_name, attr), parent=self,
                     from_kall=False)

    def __getattribute__(self, attr):
        if attr in tuple.__dict__:
            raise AttributeError  # a mock may have all of these, too
        return tuple.__getattribute__(self, attr)

    @property
    def args(self):
        """The positional arguments."""
        return self[0] if len(self) == 2 else self[1]

    @property
    def kwargs(self):
        """The keyword arguments."""
        return self[1] if len(self) == 2 else self[2]

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or "call"
            return "call%s" % name if name.startswith("()") else name
        if len(self) == 2:
            name, (args, kwargs) = "call", self
        else:
            name, args, kwargs = self
            if not name:
                name = "call"
            elif name.startswith("()"):
                name = "call%s" % name
            else:
                name = "call.%s" % name
        return _format_call_signature(name, args, kwargs)

    def call_list(self):
        """Return all calls of a chain, the first first."""
        calls = []
        each = self
        while each is not None:
            if each._mock_from_kall:
                calls.append(each)
            each = each._mock_parent
        return _CallList(reversed(calls))


call = _Call(from_kall=False)


class _CallList(list):
    """A list of calls, that may be asked for a part of it."""

    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        size = len(value)
        return any(self[start:start + size] == value
                   for start in range(len(self) - size + 1))

    def __repr__(self):
        import pprint
        return pprint.pformat(list(self))


class _AnyComparer(list):
    """A list that is equal if its items are, either way round."""

    def __contains__(self, item):
        for each in self:
            if all(expected == actual
                   for expected, actual in zip(item, each)):
                return True
        return False


# Signatures

def _is_exception(thing):
    return isinstance(thing, BaseException) or (
        isinstance(thing, type) and issubclass(thing, BaseException))


def _is_list(thing):
    return type(thing) in (list, tuple)


def _is_magic(name):
    return "__%s__" % name[2:-2] == name


def _is_async_obj(obj):
    from ._mock_base import NonCallableMock
    if _is_instance_mock(obj) and not _is_async_mock(obj):
        return False
    if hasattr(obj, "__func__"):
        obj = getattr(obj, "__func__")
    return inspect.iscoroutinefunction(obj) or inspect.isawaitable(obj)


def _is_async_func(obj):
    return bool(getattr(obj, "__code__", None)) \
        and inspect.iscoroutinefunction(obj)


def _is_instance_mock(obj):
    from ._mock_base import NonCallableMock
    return issubclass(type(obj), NonCallableMock)


def _is_async_mock(obj):
    from ._mock_base import AsyncMockMixin
    return issubclass(type(obj), AsyncMockMixin)


def _callable(obj):
    if isinstance(obj, type):
        return True
    if isinstance(obj, (staticmethod, classmethod, MethodType)):
        return _callable(obj.__func__)
    return getattr(obj, "__call__", None) is not None


def _instance_callable(obj):
    """Can the object, or an instance of the class, be called?"""
    if not isinstance(obj, type):
        return getattr(obj, "__call__", None) is not None
    return any("__call__" in base.__dict__ and base.__dict__["__call__"]
               is not None for base in obj.__mro__)


def _get_signature_object(spec, as_instance, eat_self):
    """(what is called, its signature) of a spec; None if it has none."""
    if isinstance(spec, type) and not as_instance:
        # A class is called like its __init__().
        spec = spec.__init__
        eat_self = True
    elif isinstance(spec, (classmethod, staticmethod)):
        if isinstance(spec, classmethod):
            eat_self = True
        spec = spec.__func__
    elif not isinstance(spec, (FunctionType, MethodType)):
        spec = getattr(spec, "__call__", None)
    if not isinstance(spec, (FunctionType, MethodType)):
        return None  # of what is not written in Python little is known
    function = spec
    if eat_self:
        from functools import partial
        function = partial(spec, None)
    try:
        return spec, inspect.signature(function)
    except NameError:
        from annotationlib import Format
        return spec, inspect.signature(function,
                                       annotation_format=Format.FORWARDREF)
    except (ValueError, TypeError):
        return None


def _check_sig(func, mock, skipfirst, instance=False):
    """Let calls of the mock be checked against the signature of func."""
    found = _get_signature_object(func, instance, skipfirst)
    if found is None:
        return

    def checksig(self, /, *args, **kwargs):
        found[1].bind(*args, **kwargs)

    copied = type(mock)
    copied._mock_check_sig = checksig
    copied.__signature__ = found[1]
