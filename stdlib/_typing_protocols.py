"""Protocols: classes that describe what others have to offer."""

__name__ = "typing"  # where the classes and functions say they are

import collections.abc
import sys
from abc import ABCMeta

from _typing import Generic

_NOT_MEMBERS = frozenset((
    "__abstractmethods__", "__annotations__", "__dict__", "__doc__",
    "__init__", "__module__", "__new__", "__slots__", "__subclasshook__",
    "__weakref__", "__class_getitem__", "__match_args__",
    "__static_attributes__", "__firstlineno__", "__annotate__",
    "__annotate_func__", "__annotations_cache__", "__type_params__",
    "__parameters__", "__orig_bases__", "__orig_class__", "_is_protocol",
    "_is_runtime_protocol", "__protocol_attrs__",
    "__non_callable_proto_members__", "__qualname__", "__abc_tpflags__"))


def _protocol_members(cls):
    """The names that the protocol cls asks for."""
    found = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ("Protocol", "Generic"):
            continue
        try:
            annotations = base.__dict__.get("__annotations__")
            if annotations is None:
                annotations = base.__annotations__
        except NameError:
            from annotationlib import get_annotations, Format
            annotations = get_annotations(base, format=Format.FORWARDREF)
        for name in (*base.__dict__, *annotations):
            if not name.startswith("_abc_") and name not in _NOT_MEMBERS:
                found.add(name)
    return found


def _no_init_or_replace_init(self, *args, **kwargs):
    """Protocols have no instances; their subclasses have their own __init__."""
    cls = type(self)
    if cls._is_protocol:
        raise TypeError("Protocols cannot be instantiated")
    if cls.__init__ is not _no_init_or_replace_init:
        return
    for base in cls.__mro__:
        init = base.__dict__.get("__init__", _no_init_or_replace_init)
        if init is not _no_init_or_replace_init:
            cls.__init__ = init
            break
    else:
        cls.__init__ = object.__init__
    cls.__init__(self, *args, **kwargs)


def _asked_by_library(depth=2):
    """Whether abc or functools does the asking: they may, of any protocol."""
    try:
        name = sys._getframe(depth).f_globals.get("__name__")
    except (AttributeError, ValueError):
        return False
    return name in ("abc", "_py_abc", "_abc_tables", "functools", None)


class _ProtocolMeta(ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        if name == "Protocol" and bases == (Generic,):
            pass
        elif any(b.__name__ == "Protocol" and b.__module__ == "typing"
                 for b in bases):
            for base in bases:
                if not (base in (object, Generic)
                        or base.__name__ in _PROTOCOL_BASES.get(
                            base.__module__, ())
                        or (issubclass(base, Generic)
                            and getattr(base, "_is_protocol", False))):
                    raise TypeError("Protocols can only inherit from other "
                                    f"protocols, got {base!r}")
        return super().__new__(mcls, name, bases, namespace, **kwargs)

    def __init__(cls, *args, **kwargs):
        if getattr(cls, "_is_protocol", False):
            cls.__protocol_attrs__ = _protocol_members(cls)

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if getattr(cls, "_is_protocol", False) and not _asked_by_library():
            if not isinstance(other, type):
                raise TypeError("issubclass() arg 1 must be a class")
            if not getattr(cls, "_is_runtime_protocol", False):
                raise TypeError("Instance and class checks can only be used "
                                "with @runtime_checkable protocols")
            plain = _non_methods(cls)
            if plain and cls.__dict__.get("__subclasshook__") is _hook:
                raise TypeError(
                    "Protocols with non-method members don't support "
                    "issubclass(). Non-method members: "
                    f"{str(sorted(plain))[1:-1]}.")
        return ABCMeta.__subclasscheck__(cls, other)

    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        if not getattr(cls, "_is_protocol", False):
            return ABCMeta.__instancecheck__(cls, instance)
        if (not getattr(cls, "_is_runtime_protocol", False)
                and not _asked_by_library()):
            raise TypeError("Instance and class checks can only be used with "
                            "@runtime_checkable protocols")
        if _without_check(cls, instance):
            return True
        missing = object()
        plain = _non_methods(cls)
        for name in cls.__protocol_attrs__:
            value = _static_attribute(instance, name, missing)
            if value is missing or (value is None and name not in plain):
                return False
        return True


def _static_attribute(obj, name, missing):
    """getattr without running properties, where the object allows it."""
    for base in type(obj).__mro__:
        if name in base.__dict__:
            return base.__dict__[name]
    try:
        return object.__getattribute__(obj, "__dict__")[name]
    except (AttributeError, KeyError, TypeError):
        pass
    if isinstance(obj, type):
        for base in obj.__mro__:
            if name in base.__dict__:
                return base.__dict__[name]
    return missing


def _without_check(cls, instance):
    """Whether instance is of cls by inheritance or registration."""
    return ABCMeta.__instancecheck__(cls, instance)


def _non_methods(cls):
    """The members of a protocol that are not methods."""
    names = cls.__dict__.get("__non_callable_proto_members__")
    if names is None:
        names = {name for name in cls.__protocol_attrs__
                 if not callable(getattr(cls, name, None))}
        cls.__non_callable_proto_members__ = names
    return names


@classmethod
def _proto_hook(cls, other):
    if not cls.__dict__.get("_is_protocol", False):
        return NotImplemented
    for name in cls.__protocol_attrs__:
        for base in other.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
            annotations = base.__dict__.get("__annotations__", {})
            if (isinstance(annotations, collections.abc.Mapping)
                    and name in annotations and issubclass(other, Generic)
                    and getattr(other, "_is_protocol", False)):
                break
        else:
            return NotImplemented
    return True


_hook = _proto_hook
_PROTOCOL_BASES = {
    "collections.abc": ("Callable", "Awaitable", "Iterable", "Iterator",
                        "AsyncIterable", "AsyncIterator", "Hashable", "Sized",
                        "Container", "Collection", "Reversible", "Buffer"),
    "contextlib": ("AbstractContextManager", "AbstractAsyncContextManager"),
    "io": ("Reader", "Writer"), "os": ("PathLike",)}


class Protocol(Generic, metaclass=_ProtocolMeta):
    """Base of classes that describe what others have to offer."""

    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get("_is_protocol", False):
            cls._is_protocol = any(b is Protocol for b in cls.__bases__)
        if "__subclasshook__" not in cls.__dict__:
            cls.__subclasshook__ = _proto_hook
        if cls._is_protocol and cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init_or_replace_init


def runtime_checkable(cls):
    """Class decorator: let isinstance() look whether members are there."""
    if not isinstance(cls, type) or not (issubclass(cls, Generic)
                                         and getattr(cls, "_is_protocol",
                                                     False)):
        raise TypeError("@runtime_checkable can be only applied to protocol "
                        f"classes, got {cls!r}")
    cls._is_runtime_protocol = True
    if hasattr(cls, "__protocol_attrs__"):
        _non_methods(cls)
    return cls


def get_protocol_members(tp, /):
    """Return the frozenset of the names a protocol asks for."""
    if not is_protocol(tp):
        raise TypeError(f"{tp!r} is not a Protocol")
    return frozenset(tp.__protocol_attrs__)


def is_protocol(tp, /):
    """Return whether tp is a protocol class."""
    return (isinstance(tp, type) and getattr(tp, "_is_protocol", False)
            and tp is not Protocol)
