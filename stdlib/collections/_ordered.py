"""OrderedDict on a plain dict, which keeps insertion order by itself."""

import _collections_abc
import sys
from _collections import _ordered_iter, _ordered_move
from _types import _name_with_module

__all__ = ["OrderedDict"]

_MISSING = object()


class _View:
    """What the three views of an OrderedDict add: their iterators, which see
    that the order changes, and that they can be reversed."""

    def __iter__(self):
        return _ordered_iter(self._mapping, self._what, False)

    def __reversed__(self):
        return _ordered_iter(self._mapping, self._what, True)

    def __repr__(self):
        from collections import _guarded_repr
        return _guarded_repr(self, lambda: (
            f"{self.__class__.__name__}({list(self)!r})"))


class _Keys(_View, _collections_abc.KeysView):
    _what = 0


class _Values(_View, _collections_abc.ValuesView):
    _what = 1


class _Items(_View, _collections_abc.ItemsView):
    _what = 2


_Keys.__name__ = _Keys.__qualname__ = "odict_keys"
_Items.__name__ = _Items.__qualname__ = "odict_items"
_Values.__name__ = _Values.__qualname__ = "odict_values"


@_name_with_module
class OrderedDict(dict):
    """A dict that can be reordered and that compares with its order."""

    __module__ = "collections"

    def __init__(self, other=(), /, **kwds):
        self.__update(other, **kwds)

    update = __update = _collections_abc.MutableMapping.update

    def __setitem__(self, key, value):
        """Set self[key] to value."""
        dict.__setitem__(self, key, value)

    def clear(self):
        """Remove all entries."""
        dict.clear(self)

    def popitem(self, last=True):
        """Remove and return the last (or first) pair; KeyError if empty."""
        if not self:
            raise KeyError("dictionary is empty")
        key = next(reversed(self) if last else iter(self))
        value = dict.pop(self, key)
        return key, value

    def move_to_end(self, key, last=True):
        """Move a key to the end (or to the front); KeyError if missing."""
        if not _ordered_move(self, key, last):
            raise KeyError(key)

    def __iter__(self):
        return _ordered_iter(self, 0, False)

    def __reversed__(self):
        return _ordered_iter(self, 0, True)

    def __sizeof__(self):
        # The order is kept by the dict; what comes with it are attributes.
        return dict.__sizeof__(self) + sys.getsizeof(self.__dict__)

    def keys(self):
        """Return a view of the keys."""
        return _Keys(self)

    def values(self):
        """Return a view of the values."""
        return _Values(self)

    def items(self):
        """Return a view of the (key, value) pairs."""
        return _Items(self)

    def pop(self, key, default=_MISSING):
        """Remove key and return its value; a default avoids the KeyError."""
        if default is _MISSING:
            return dict.pop(self, key)
        return dict.pop(self, key, default)

    def setdefault(self, key, default=None):
        """Return the value of key, which becomes default if there is none."""
        if key in self:
            return self[key]
        self[key] = default
        return default

    def __repr__(self):
        if not self:
            return f"{self.__class__.__name__}()"
        from collections import _guarded_repr
        return _guarded_repr(self, lambda: (
            f"{self.__class__.__name__}({dict(self.items())!r})"))

    def __reduce__(self):
        state = self.__getstate__()
        return self.__class__, (), state or None, None, iter(self.items())

    def copy(self):
        """Return an OrderedDict of the same kind with the same entries."""
        return self.__class__(self)

    @classmethod
    def fromkeys(cls, iterable, value=None):
        """Return an OrderedDict with the given keys, all with one value."""
        self = cls()
        for key in iterable:
            self[key] = value
        return self

    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return dict.__eq__(self, other) and list(self) == list(other)
        return dict.__eq__(self, other)

    def __ne__(self, other):
        return not self == other

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = self.__class__(self)
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = self.__class__(other)
        new.update(self)
        return new
