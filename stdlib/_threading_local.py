"""Attributes that each thread has for itself."""

from _thread import _locals

__all__ = ["local"]


class _Key:
    """Stands for a local in the threads' dicts: its values die with it."""

    __slots__ = ("__weakref__",)


class local:
    """An object whose attributes are different in every thread."""

    __slots__ = ("_local_args", "_local_key", "__weakref__")

    def __new__(cls, /, *args, **kw):
        if (args or kw) and cls.__init__ is object.__init__:
            raise TypeError("Initialization arguments are not supported")
        self = object.__new__(cls)
        object.__setattr__(self, "_local_args", (args, kw))
        object.__setattr__(self, "_local_key", _Key())
        _values_here()[self._local_key] = {}
        return self

    def _values(self):
        values = _values_here()
        key = object.__getattribute__(self, "_local_key")
        mine = values.get(key)
        if mine is None:
            mine = values[key] = {}
            args, kw = object.__getattribute__(self, "_local_args")
            type(self).__init__(self, *args, **kw)
        return mine

    def __getattribute__(self, name):
        if name == "_local_key":
            return object.__getattribute__(self, name)
        values = local._values(self)
        if name == "__dict__":
            return values
        cls = type(self)
        for base in cls.__mro__:
            if name in base.__dict__:
                attr = base.__dict__[name]
                if hasattr(type(attr), "__set__"):
                    return type(attr).__get__(attr, self, cls)
                break
        if name in values:
            return values[name]
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        if name == "__dict__":
            raise AttributeError(f"{type(self).__name__!r} object attribute "
                                 "'__dict__' is read-only")
        attr = getattr(type(self), name, None)
        if hasattr(type(attr), "__set__"):
            object.__setattr__(self, name, value)
        else:
            local._values(self)[name] = value

    def __delattr__(self, name):
        if name == "__dict__":
            raise AttributeError(f"{type(self).__name__!r} object attribute "
                                 "'__dict__' is read-only")
        try:
            del local._values(self)[name]
        except KeyError:
            raise AttributeError(f"{type(self).__name__!r} object has no "
                                 f"attribute {name!r}") from None


def _values_here():
    """Return this thread's values: a local's key -> its attributes."""
    here = _locals()
    values = here.get(local)
    if values is None:
        from weakref import WeakKeyDictionary
        values = here[local] = WeakKeyDictionary()
    return values
