"""Members of objects and classes, and where they come from."""

import types

__all__ = ["getmembers", "getmembers_static", "getmro", "getattr_static",
           "classify_class_attrs", "getclasstree", "walktree", "Attribute"]

_MISSING = object()
_dict_of_class = type.__dict__["__dict__"].__get__
_mro_of_class = type.__dict__["__mro__"].__get__


def getmro(cls):
    """Return the classes that are searched for attributes, in order."""
    return cls.__mro__


def _added_names(cls):
    """The names of DynamicClassAttributes, which dir() may leave out."""
    return [name for name, value in cls.__dict__.items()
            if isinstance(value, types.DynamicClassAttribute)
            and value.fget is not None]


def _members(object, predicate, getter):
    mro = ()
    names = dir(object)
    if isinstance(object, type):
        mro = (object,) + getmro(object)
        for base in object.__bases__:
            names += _added_names(base)
    results = []
    seen = set()
    for name in names:
        value = _MISSING
        if name not in seen:
            try:
                value = getter(object, name)
            except AttributeError:
                pass
        if value is _MISSING:
            for base in mro:
                if name in base.__dict__:
                    value = base.__dict__[name]
                    break
            else:
                continue
        if not predicate or predicate(value):
            results.append((name, value))
        seen.add(name)
    results.sort(key=lambda pair: pair[0])
    return results


def getmembers(object, predicate=None):
    """Return the (name, value) pairs of the members, sorted by name."""
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    """As getmembers, without running properties."""
    return _members(object, predicate, getattr_static)


def _in_class(cls, attr):
    for base in _mro_of_class(cls):
        value = _dict_of_class(base).get(attr, _MISSING)
        if value is not _MISSING:
            return value
    return _MISSING


def _own_value(obj, cls, attr):
    """What the dict of an object has, if its class did not replace that."""
    for base in _mro_of_class(cls):
        entry = _dict_of_class(base).get("__dict__", _MISSING)
        if entry is _MISSING:
            continue
        if type(entry) is not types.GetSetDescriptorType:
            return _MISSING
        break
    try:
        values = object.__getattribute__(obj, "__dict__")
    except AttributeError:
        return _MISSING
    return dict.get(values, attr, _MISSING)


def getattr_static(obj, attr, default=_MISSING):
    """getattr() that runs no code of the object."""
    own = _MISSING
    cls = obj
    if not issubclass(type(obj), type):
        cls = type(obj)
        own = _own_value(obj, cls, attr)
    inherited = _in_class(cls, attr)
    if own is not _MISSING and inherited is not _MISSING:
        kind = type(inherited)
        if _in_class(kind, "__get__") is not _MISSING and any(
                _in_class(kind, name) is not _MISSING
                for name in ("__set__", "__delete__")):
            return inherited
    for value in own, inherited:
        if value is not _MISSING:
            return value
    if obj is cls:
        value = _in_class(type(cls), attr)
        if value is not _MISSING:
            return value
    if default is not _MISSING:
        return default
    raise AttributeError(attr)


def _attribute_class():
    from collections import namedtuple
    cls = namedtuple("Attribute", "name kind defining_class object",
                     module="inspect")
    cls.__doc__ = "One attribute, as classify_class_attrs() sees it."
    return cls


Attribute = _attribute_class()


def _home(cls, name, value, bases, metaclasses):
    """The last of the classes that answers `name` with this very value."""
    home = None
    for base in bases:
        if getattr(base, name, None) is value:
            home = base
    for meta in metaclasses:
        try:
            found = meta.__getattr__(cls, name)
        except AttributeError:
            continue
        if found is value:
            home = meta
    return home


def classify_class_attrs(cls):
    """Return the list of the Attributes of a class."""
    mro = getmro(cls)
    metaclasses = tuple(base for base in getmro(type(cls))
                        if base not in (type, object))
    bases = (cls,) + mro
    names = dir(cls)
    for base in mro:
        names += _added_names(base)
    result = []
    processed = set()
    for name in names:
        home = got = stored = None
        if name not in processed and name != "__dict__":
            try:
                got = getattr(cls, name)
            except Exception:
                pass
            else:
                home = getattr(got, "__objclass__", None)
                if home not in bases:
                    home = _home(cls, name, got, bases, metaclasses)
        for base in bases + metaclasses:
            if name in base.__dict__:
                stored = base.__dict__[name]
                if home not in metaclasses:
                    home = base
                break
        if home is None:
            continue
        value = got if got is not None else stored
        kind = _kind(stored, value)
        if kind != "method" and kind != "data":
            value = stored
        result.append(Attribute(name, kind, home, value))
        processed.add(name)
    return result


def _kind(stored, value):
    from inspect import isroutine
    if isinstance(stored, (staticmethod, types.BuiltinFunctionType)):
        return "static method"
    if isinstance(stored, (classmethod, types.ClassMethodDescriptorType)):
        return "class method"
    if isinstance(stored, property):
        return "property"
    return "method" if isroutine(value) else "data"


def getclasstree(classes, unique=False):
    """Return the classes as a tree of nested lists."""
    children = {}
    roots = []
    for cls in classes:
        if cls.__bases__:
            for parent in cls.__bases__:
                below = children.setdefault(parent, [])
                if cls not in below:
                    below.append(cls)
                if unique and parent in classes:
                    break
        elif cls not in roots:
            roots.append(cls)
    for parent in children:
        if parent not in classes:
            roots.append(parent)
    return walktree(roots, children, None)


def walktree(classes, children, parent):
    """The part of getclasstree() that calls itself."""
    results = []
    classes.sort(key=lambda c: (c.__module__, c.__name__))
    for cls in classes:
        results.append((cls, cls.__bases__))
        if cls in children:
            results.append(walktree(children[cls], children, cls))
    return results


for _function in (getmembers, getmembers_static, getmro, getattr_static,
                  classify_class_attrs, getclasstree, walktree):
    _function.__module__ = "inspect"
del _function
