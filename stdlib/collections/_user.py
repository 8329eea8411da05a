"""UserDict, UserList and UserString: containers made to be subclassed."""

import _collections_abc
import sys as _sys

__all__ = ["UserDict", "UserList", "UserString"]


class UserDict(_collections_abc.MutableMapping):
    """A mapping that keeps its entries in the dict self.data."""

    __module__ = "collections"

    def __init__(self, dict=None, /, **kwargs):
        self.data = {}
        if dict is not None:
            self.update(dict)
        if kwargs:
            self.update(kwargs)

    def __len__(self):
        return len(self.data)

    def __getitem__(self, key):
        if key in self.data:
            return self.data[key]
        if hasattr(self.__class__, "__missing__"):
            return self.__class__.__missing__(self, key)
        raise KeyError(key)

    def __setitem__(self, key, item):
        self.data[key] = item

    def __delitem__(self, key):
        del self.data[key]

    def __iter__(self):
        return iter(self.data)

    def __contains__(self, key):
        return key in self.data

    def get(self, key, default=None):
        """Return the value of key, or default."""
        if key in self:
            return self[key]
        return default

    def __repr__(self):
        return repr(self.data)

    def __or__(self, other):
        if isinstance(other, UserDict):
            return self.__class__(self.data | other.data)
        if isinstance(other, dict):
            return self.__class__(self.data | other)
        return NotImplemented

    def __ror__(self, other):
        if isinstance(other, UserDict):
            return self.__class__(other.data | self.data)
        if isinstance(other, dict):
            return self.__class__(other | self.data)
        return NotImplemented

    def __ior__(self, other):
        self.data |= other.data if isinstance(other, UserDict) else other
        return self

    def __copy__(self):
        new = self.__class__.__new__(self.__class__)
        new.__dict__.update(self.__dict__)
        new.__dict__["data"] = self.__dict__["data"].copy()
        return new

    def copy(self):
        """Return a UserDict of the same kind with the same entries."""
        if self.__class__ is UserDict:
            return UserDict(self.data.copy())
        import copy
        data = self.data
        try:
            self.data = {}
            new = copy.copy(self)
        finally:
            self.data = data
        new.update(self)
        return new

    @classmethod
    def fromkeys(cls, iterable, value=None):
        """Return a UserDict with the given keys, all with one value."""
        new = cls()
        for key in iterable:
            new[key] = value
        return new


def _plain(other):
    return other.data if isinstance(other, UserList) else other


class UserList(_collections_abc.MutableSequence):
    """A sequence that keeps its items in the list self.data."""

    __module__ = "collections"

    def __init__(self, initlist=None):
        self.data = []
        if initlist is not None:
            self.data = list(_plain(initlist))

    def __repr__(self):
        return repr(self.data)

    def __lt__(self, other):
        return self.data < _plain(other)

    def __le__(self, other):
        return self.data <= _plain(other)

    def __eq__(self, other):
        return self.data == _plain(other)

    def __gt__(self, other):
        return self.data > _plain(other)

    def __ge__(self, other):
        return self.data >= _plain(other)

    def __contains__(self, item):
        return item in self.data

    def __len__(self):
        return len(self.data)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return self.__class__(self.data[i])
        return self.data[i]

    def __setitem__(self, i, item):
        self.data[i] = item

    def __delitem__(self, i):
        del self.data[i]

    def __add__(self, other):
        if isinstance(other, (UserList, type(self.data))):
            return self.__class__(self.data + _plain(other))
        return self.__class__(self.data + list(other))

    def __radd__(self, other):
        if isinstance(other, (UserList, type(self.data))):
            return self.__class__(_plain(other) + self.data)
        return self.__class__(list(other) + self.data)

    def __iadd__(self, other):
        self.data += _plain(other)
        return self

    def __mul__(self, n):
        return self.__class__(self.data * n)

    __rmul__ = __mul__

    def __imul__(self, n):
        self.data *= n
        return self

    def __copy__(self):
        new = self.__class__.__new__(self.__class__)
        new.__dict__.update(self.__dict__)
        new.__dict__["data"] = self.__dict__["data"][:]
        return new

    def append(self, item):
        """Put item at the end."""
        self.data.append(item)

    def insert(self, i, item):
        """Put item before position i."""
        self.data.insert(i, item)

    def pop(self, i=-1):
        """Remove and return the item at position i."""
        return self.data.pop(i)

    def remove(self, item):
        """Remove the first item equal to item."""
        self.data.remove(item)

    def clear(self):
        """Remove all items."""
        self.data.clear()

    def copy(self):
        """Return a UserList of the same kind with the same items."""
        return self.__class__(self)

    def count(self, item):
        """Return how often item is in the list."""
        return self.data.count(item)

    def index(self, item, *args):
        """Return the first position of item."""
        return self.data.index(item, *args)

    def reverse(self):
        """Reverse the order in place."""
        self.data.reverse()

    def sort(self, /, *args, **kwds):
        """Sort in place, as list.sort does."""
        self.data.sort(*args, **kwds)

    def extend(self, other):
        """Put all items of other at the end."""
        self.data.extend(_plain(other))


def _text(other):
    return other.data if isinstance(other, UserString) else other


class UserString(_collections_abc.Sequence):
    """A string-like object that keeps its text in the str self.data."""

    __module__ = "collections"

    def __init__(self, seq):
        if isinstance(seq, str):
            self.data = seq
        elif isinstance(seq, UserString):
            self.data = seq.data[:]
        else:
            self.data = str(seq)

    def __str__(self):
        return str(self.data)

    def __repr__(self):
        return repr(self.data)

    def __int__(self):
        return int(self.data)

    def __float__(self):
        return float(self.data)

    def __complex__(self):
        return complex(self.data)

    def __hash__(self):
        return hash(self.data)

    def __getnewargs__(self):
        return (self.data[:],)

    def __eq__(self, string):
        return self.data == _text(string)

    def __lt__(self, string):
        return self.data < _text(string)

    def __le__(self, string):
        return self.data <= _text(string)

    def __gt__(self, string):
        return self.data > _text(string)

    def __ge__(self, string):
        return self.data >= _text(string)

    def __contains__(self, char):
        return _text(char) in self.data

    def __len__(self):
        return len(self.data)

    def __getitem__(self, index):
        return self.__class__(self.data[index])

    def __add__(self, other):
        if isinstance(other, UserString):
            return self.__class__(self.data + other.data)
        if isinstance(other, str):
            return self.__class__(self.data + other)
        return self.__class__(self.data + str(other))

    def __radd__(self, other):
        if isinstance(other, str):
            return self.__class__(other + self.data)
        return self.__class__(str(other) + self.data)

    def __mul__(self, n):
        return self.__class__(self.data * n)

    __rmul__ = __mul__

    def __mod__(self, args):
        return self.__class__(self.data % args)

    def __rmod__(self, template):
        return self.__class__(str(template) % self)

    def count(self, sub, start=0, end=_sys.maxsize):
        """Return how often sub occurs in self[start:end]."""
        return self.data.count(_text(sub), start, end)

    def removeprefix(self, prefix, /):
        """Return the text without prefix at its start."""
        return self.__class__(self.data.removeprefix(_text(prefix)))

    def removesuffix(self, suffix, /):
        """Return the text without suffix at its end."""
        return self.__class__(self.data.removesuffix(_text(suffix)))

    def encode(self, encoding="utf-8", errors="strict"):
        """Return the text as bytes."""
        return self.data.encode("utf-8" if encoding is None else encoding,
                                "strict" if errors is None else errors)

    def find(self, sub, start=0, end=_sys.maxsize):
        """Return the first position of sub, or -1."""
        return self.data.find(_text(sub), start, end)

    def rfind(self, sub, start=0, end=_sys.maxsize):
        """Return the last position of sub, or -1."""
        return self.data.rfind(_text(sub), start, end)

    def index(self, sub, start=0, end=_sys.maxsize):
        """Return the first position of sub; ValueError if there is none."""
        return self.data.index(_text(sub), start, end)

    def rindex(self, sub, start=0, end=_sys.maxsize):
        """Return the last position of sub; ValueError if there is none."""
        return self.data.rindex(_text(sub), start, end)

    def format(self, /, *args, **kwds):
        """Return the text with its fields filled in, as a str."""
        return self.data.format(*args, **kwds)

    def format_map(self, mapping):
        """Return the text with its fields filled in from a mapping."""
        return self.data.format_map(mapping)

    def replace(self, old, new, maxsplit=-1):
        """Return the text with old replaced by new."""
        return self.__class__(self.data.replace(_text(old), _text(new),
                                                maxsplit))


def _delegate(name, wrap):
    """Add to UserString the str method name; wrap: the result is its kind."""
    method = getattr(str, name)

    def call(self, /, *args, **kwds):
        result = method(self.data, *map(_text, args), **kwds)
        return self.__class__(result) if wrap else result

    call.__name__ = name
    call.__qualname__ = f"UserString.{name}"
    call.__doc__ = f"As str.{name}."
    setattr(UserString, name, call)


for _name in ("capitalize", "casefold", "center", "expandtabs", "ljust",
              "lower", "lstrip", "rjust", "rstrip", "strip", "swapcase",
              "title", "translate", "upper", "zfill"):
    _delegate(_name, True)
for _name in ("endswith", "isalpha", "isalnum", "isascii", "isdecimal",
              "isdigit", "isidentifier", "islower", "isnumeric", "isprintable",
              "isspace", "istitle", "isupper", "join", "partition",
              "rpartition", "split", "rsplit", "splitlines", "startswith"):
    _delegate(_name, False)
UserString.maketrans = staticmethod(str.maketrans)
del _name
