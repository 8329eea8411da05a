"""A repr() that keeps its answers short, and a guard for recursive ones."""

__all__ = ["Repr", "repr", "recursive_repr"]

import builtins
from immutable import InterpreterLocal


def recursive_repr(fillvalue="..."):
    """Return a decorator for __repr__ methods of things that contain themselves.

    A repr that is asked for while it is being made gives fillvalue.
    """
    def decorate(user_function):
        asked = InterpreterLocal(set)  # stays writable when a class with this method is frozen

        def wrapper(self):
            key, running = id(self), asked.get()
            if key in running:
                return fillvalue
            running.add(key)
            try:
                return user_function(self)
            finally:
                running.discard(key)

        wrapper.__module__ = getattr(user_function, "__module__")
        wrapper.__doc__ = getattr(user_function, "__doc__")
        wrapper.__name__ = getattr(user_function, "__name__")
        wrapper.__qualname__ = getattr(user_function, "__qualname__")
        wrapper.__type_params__ = getattr(user_function, "__type_params__", ())
        if hasattr(user_function, "__annotate__"):
            wrapper.__annotate__ = user_function.__annotate__
        wrapper.__wrapped__ = user_function
        return wrapper

    return decorate


class Repr:
    """Makes short reprs; the max… attributes say how short."""

    def __init__(self, *, maxlevel=6, maxtuple=6, maxlist=6, maxarray=5,
                 maxdict=4, maxset=6, maxfrozenset=6, maxdeque=6, maxstring=30,
                 maxlong=40, maxother=30, fillvalue="...", indent=None):
        self.maxlevel = maxlevel
        self.maxtuple = maxtuple
        self.maxlist = maxlist
        self.maxarray = maxarray
        self.maxdict = maxdict
        self.maxset = maxset
        self.maxfrozenset = maxfrozenset
        self.maxdeque = maxdeque
        self.maxstring = maxstring
        self.maxlong = maxlong
        self.maxother = maxother
        self.fillvalue = fillvalue
        self.indent = indent

    def repr(self, x):
        """Return a short repr of x."""
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        """Return a short repr of x, level levels deep."""
        cls = type(x)
        name = cls.__name__
        if " " in name:
            name = "_".join(name.split())
        method = getattr(self, "repr_" + name, None)
        if method:
            if name not in _MODULES or cls.__module__ in _MODULES[name]:
                return method(x, level)
        return self.repr_instance(x, level)

    def _join(self, pieces, level):
        if self.indent is None:
            return ", ".join(pieces)
        if not pieces:
            return ""
        indent = self.indent
        if isinstance(indent, int):
            if indent < 0:
                raise ValueError(
                    f"Repr.indent cannot be negative int (was {indent!r})")
            indent = " " * indent
        try:
            sep = ",\n" + (self.maxlevel - level + 1) * indent
        except TypeError as error:
            raise TypeError("Repr.indent must be a str, int or None, not "
                            f"{type(indent)}") from error
        return sep.join(("", *pieces, ""))[1:-len(indent) or None]

    def _items(self, x, level, left, right, limit, trail=""):
        count = len(x)
        if level <= 0 and count:
            body = self.fillvalue
        else:
            from itertools import islice
            pieces = [self.repr1(item, level - 1) for item in islice(x, limit)]
            if count > limit:
                pieces.append(self.fillvalue)
            body = self._join(pieces, level)
            if count == 1 and trail and self.indent is None:
                right = trail + right
        return left + body + right

    def repr_tuple(self, x, level):
        return self._items(x, level, "(", ")", self.maxtuple, ",")

    def repr_list(self, x, level):
        return self._items(x, level, "[", "]", self.maxlist)

    def repr_array(self, x, level):
        if not x:
            return "array('%s')" % x.typecode
        return self._items(x, level, "array('%s', [" % x.typecode, "])",
                           self.maxarray)

    def repr_set(self, x, level):
        if not x:
            return "set()"
        return self._items(_sorted(x), level, "{", "}", self.maxset)

    def repr_frozenset(self, x, level):
        if not x:
            return "frozenset()"
        return self._items(_sorted(x), level, "frozenset({", "})",
                           self.maxfrozenset)

    def repr_deque(self, x, level):
        return self._items(x, level, "deque([", "])", self.maxdeque)

    def repr_dict(self, x, level):
        count = len(x)
        if count == 0:
            return "{}"
        if level <= 0:
            return "{" + self.fillvalue + "}"
        pieces = []
        for key in list(_sorted(x))[:self.maxdict]:
            pieces.append(self.repr1(key, level - 1) + ": "
                          + self.repr1(x[key], level - 1))
        if count > self.maxdict:
            pieces.append(self.fillvalue)
        return "{" + self._join(pieces, level) + "}"

    def _cut(self, text, limit):
        left = max(0, (limit - 3) // 2)
        right = max(0, limit - 3 - left)
        return text[:left] + self.fillvalue + text[len(text) - right:]

    def repr_str(self, x, level):
        text = builtins.repr(x[:self.maxstring])
        if len(text) <= self.maxstring:
            return text
        left = max(0, (self.maxstring - 3) // 2)
        right = max(0, self.maxstring - 3 - left)
        text = builtins.repr(x[:left] + x[len(x) - right:])
        return text[:left] + self.fillvalue + text[len(text) - right:]

    def repr_int(self, x, level):
        try:
            text = builtins.repr(x)
        except ValueError as error:
            if not (hasattr(error, "args") and "Exceeds the limit" in str(error)):
                raise
            import math
            digits = 1 + int(math.log10(abs(x)))
            import sys
            limit = sys.get_int_max_str_digits()
            return (f"<{x.__class__.__name__} instance with roughly {digits} "
                    f"digits (limit at {limit}) at 0x{id(x):x}>")
        if len(text) > self.maxlong:
            return self._cut(text, self.maxlong)
        return text

    def repr_instance(self, x, level):
        try:
            text = builtins.repr(x)
        except Exception:
            return "<%s instance at %#x>" % (x.__class__.__name__, id(x))
        if len(text) > self.maxother:
            return self._cut(text, self.maxother)
        return text


_MODULES = {"tuple": ("builtins",), "list": ("builtins",),
            "array": ("array",), "set": ("builtins",),
            "frozenset": ("builtins",), "deque": ("collections", "_collections"),
            "dict": ("builtins",), "str": ("builtins",), "int": ("builtins",)}


def _sorted(items):
    """The items in order, or as they come if they cannot be ordered."""
    try:
        return sorted(items)
    except Exception:
        return list(items)


aRepr = Repr()
repr = aRepr.repr
