"""Printing of nested data, broken into lines that fit."""

import collections
import sys
import types
from io import StringIO

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr",
           "PrettyPrinter", "pp"]


def pprint(object, stream=None, indent=1, width=80, depth=None, *,
           compact=False, sort_dicts=True, underscore_numbers=False):
    """Print object to a stream (stdout) in lines of at most width."""
    PrettyPrinter(stream=stream, indent=indent, width=width, depth=depth,
                  compact=compact, sort_dicts=sort_dicts,
                  underscore_numbers=underscore_numbers).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False,
            sort_dicts=True, underscore_numbers=False):
    """Return what pprint prints."""
    return PrettyPrinter(indent=indent, width=width, depth=depth,
                         compact=compact, sort_dicts=sort_dicts,
                         underscore_numbers=underscore_numbers
                         ).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    """As pprint, dicts in their own order."""
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    """Return a repr that survives data that contains itself."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[0]


def isreadable(object):
    """Return whether the repr of object could be read back."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[1]


def isrecursive(object):
    """Return whether object contains itself."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[2]


class _safe_key:
    """A sort key for things of all kinds."""

    __slots__ = ["obj"]

    def __init__(self, obj):
        self.obj = obj

    def __lt__(self, other):
        try:
            return self.obj < other.obj
        except TypeError:
            return ((str(type(self.obj)), id(self.obj))
                    < (str(type(other.obj)), id(other.obj)))


def _safe_pair(pair):
    return _safe_key(pair[0]), _safe_key(pair[1])


class PrettyPrinter:
    """Prints data; the options are those of pprint()."""

    def __init__(self, indent=1, width=80, depth=None, stream=None, *,
                 compact=False, sort_dicts=True, underscore_numbers=False):
        indent = int(indent)
        width = int(width)
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        self._stream = sys.stdout if stream is None else stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        """Print object and a newline."""
        if self._stream is not None:
            self._format(object, self._stream, 0, 0, {}, 0)
            self._stream.write("\n")

    def pformat(self, object):
        """Return the text of object."""
        stream = StringIO()
        self._format(object, stream, 0, 0, {}, 0)
        return stream.getvalue()

    def isrecursive(self, object):
        """Return whether object contains itself."""
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        """Return whether the text of object could be read back."""
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        """Return (text, is it readable, is it recursive): to be overridden."""
        return self._safe_repr(object, context, maxlevels, level)

    def _repr(self, object, context, level):
        text, readable, recursive = self.format(object, context.copy(),
                                                self._depth, level)
        return text

    def _format(self, object, stream, indent, allowance, context, level):
        key = id(object)
        if key in context:
            stream.write(_recursion(object))
            return
        text = self._repr(object, context, level)
        if len(text) > self._width - indent - allowance:
            method = self._dispatch.get(type(object).__repr__, None)
            if method is None and _is_dataclass(object):
                method = PrettyPrinter._pprint_dataclass
            if method is not None:
                context[key] = 1
                method(self, object, stream, indent, allowance, context,
                       level + 1)
                del context[key]
                return
        stream.write(text)

    def _pprint_dataclass(self, object, stream, indent, allowance, context,
                          level):
        from dataclasses import fields
        name = object.__class__.__name__
        items = [(f.name, getattr(object, f.name)) for f in fields(object)
                 if f.repr]
        stream.write(name + "(")
        self._format_namespace_items(items, stream, indent + len(name) + 1,
                                     allowance, context, level)
        stream.write(")")

    _dispatch = {}

    def _pprint_dict(self, object, stream, indent, allowance, context, level):
        stream.write("{")
        if self._indent_per_level > 1:
            stream.write((self._indent_per_level - 1) * " ")
        if object:
            items = object.items()
            if self._sort_dicts:
                items = sorted(items, key=_safe_pair)
            self._format_dict_items(items, stream, indent, allowance + 1,
                                    context, level)
        stream.write("}")

    _dispatch[dict.__repr__] = _pprint_dict

    def _pprint_ordered_dict(self, object, stream, indent, allowance, context,
                             level):
        if not object:
            stream.write(repr(object))
            return
        name = object.__class__.__name__
        stream.write(name + "(")
        self._format(list(object.items()), stream, indent + len(name) + 1,
                     allowance + 1, context, level)
        stream.write(")")

    _dispatch[collections.OrderedDict.__repr__] = _pprint_ordered_dict

    def _pprint_view(self, object, stream, indent, allowance, context, level,
                     pairs):
        name = object.__class__.__name__
        stream.write(name + "([")
        entries = object
        if self._sort_dicts:
            entries = sorted(object, key=_safe_pair if pairs else _safe_key)
        self._format_items(entries, stream, indent + len(name) + 1,
                           allowance + 2, context, level)
        stream.write("])")

    def _pprint_dict_view(self, object, stream, indent, allowance, context,
                          level):
        self._pprint_view(object, stream, indent, allowance, context, level,
                          False)

    def _pprint_items_view(self, object, stream, indent, allowance, context,
                           level):
        self._pprint_view(object, stream, indent, allowance, context, level,
                          True)

    _dispatch[type({}.keys()).__repr__] = _pprint_dict_view
    _dispatch[type({}.values()).__repr__] = _pprint_dict_view
    _dispatch[type({}.items()).__repr__] = _pprint_items_view

    def _pprint_list(self, object, stream, indent, allowance, context, level):
        stream.write("[")
        self._format_items(object, stream, indent, allowance + 1, context,
                           level)
        stream.write("]")

    _dispatch[list.__repr__] = _pprint_list

    def _pprint_tuple(self, object, stream, indent, allowance, context, level):
        stream.write("(")
        end = ",)" if len(object) == 1 else ")"
        self._format_items(object, stream, indent, allowance + len(end),
                           context, level)
        stream.write(end)

    _dispatch[tuple.__repr__] = _pprint_tuple

    def _pprint_set(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        kind = object.__class__
        if kind is set:
            stream.write("{")
            end = "}"
        else:
            stream.write(kind.__name__ + "({")
            end = "})"
            indent += len(kind.__name__) + 1
        self._format_items(sorted(object, key=_safe_key), stream, indent,
                           allowance + len(end), context, level)
        stream.write(end)

    _dispatch[set.__repr__] = _pprint_set
    _dispatch[frozenset.__repr__] = _pprint_set

    def _pprint_str(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        if level == 1:
            indent += 1
            allowance += 1
        room = self._width - indent
        chunks = self._string_chunks(object, room, allowance)
        if len(chunks) == 1:
            stream.write(chunks[0])
            return
        if level == 1:
            stream.write("(")
        for i, chunk in enumerate(chunks):
            if i > 0:
                stream.write("\n" + " " * indent)
            stream.write(chunk)
        if level == 1:
            stream.write(")")

    _dispatch[str.__repr__] = _pprint_str

    def _string_chunks(self, text, room, allowance):
        """The reprs of pieces of text, each at most room long."""
        chunks = []
        lines = text.splitlines(True)
        last_room = room
        for i, line in enumerate(lines):
            shown = repr(line)
            if i == len(lines) - 1:
                last_room -= allowance
            if len(shown) <= last_room:
                chunks.append(shown)
                continue
            parts = _words(line)
            last_part = len(parts) - 1
            inner_room = room
            current = ""
            for j, part in enumerate(parts):
                candidate = current + part
                if j == last_part and i == len(lines) - 1:
                    inner_room -= allowance
                if len(repr(candidate)) > inner_room:
                    if current:
                        chunks.append(repr(current))
                    current = part
                else:
                    current = candidate
            if current:
                chunks.append(repr(current))
        return chunks

    def _pprint_bytes(self, object, stream, indent, allowance, context, level):
        if len(object) <= 4:
            stream.write(repr(object))
            return
        parens = level == 1
        if parens:
            indent += 1
            allowance += 1
            stream.write("(")
        delim = ""
        for shown in _wrap_bytes(object, self._width - indent, allowance):
            stream.write(delim)
            stream.write(shown)
            delim = "\n" + " " * indent
        if parens:
            stream.write(")")

    _dispatch[bytes.__repr__] = _pprint_bytes

    def _pprint_bytearray(self, object, stream, indent, allowance, context,
                          level):
        stream.write("bytearray(")
        self._pprint_bytes(bytes(object), stream, indent + 10, allowance + 1,
                           context, level + 1)
        stream.write(")")

    _dispatch[bytearray.__repr__] = _pprint_bytearray

    def _pprint_mappingproxy(self, object, stream, indent, allowance, context,
                             level):
        stream.write("mappingproxy(")
        self._format(object.copy(), stream, indent + 13, allowance + 1,
                     context, level)
        stream.write(")")

    _dispatch[types.MappingProxyType.__repr__] = _pprint_mappingproxy

    def _pprint_simplenamespace(self, object, stream, indent, allowance,
                                context, level):
        if type(object) is types.SimpleNamespace:
            name = "namespace"
        else:
            name = object.__class__.__name__
        stream.write(name + "(")
        self._format_namespace_items(object.__dict__.items(), stream,
                                     indent + len(name) + 1, allowance,
                                     context, level)
        stream.write(")")

    _dispatch[types.SimpleNamespace.__repr__] = _pprint_simplenamespace

    def _format_dict_items(self, items, stream, indent, allowance, context,
                           level):
        indent += self._indent_per_level
        delim = ",\n" + " " * indent
        items = list(items)
        last = len(items) - 1
        for i, (key, entry) in enumerate(items):
            shown = self._repr(key, context, level)
            stream.write(shown)
            stream.write(": ")
            self._format(entry, stream, indent + len(shown) + 2,
                         allowance if i == last else 1, context, level)
            if i != last:
                stream.write(delim)

    def _format_namespace_items(self, items, stream, indent, allowance,
                                context, level):
        delim = ",\n" + " " * indent
        items = list(items)
        last = len(items) - 1
        for i, (key, entry) in enumerate(items):
            stream.write(key)
            stream.write("=")
            if id(entry) in context:
                stream.write("...")
            else:
                self._format(entry, stream, indent + len(key) + 1,
                             allowance if i == last else 1, context, level)
            if i != last:
                stream.write(delim)

    def _format_items(self, items, stream, indent, allowance, context, level):
        indent += self._indent_per_level
        if self._indent_per_level > 1:
            stream.write((self._indent_per_level - 1) * " ")
        newline = ",\n" + " " * indent
        delim = ""
        room = left = self._width - indent + 1
        items = list(items)
        for i, item in enumerate(items):
            last = i == len(items) - 1
            if last:
                room -= allowance
                left -= allowance
            if self._compact:
                shown = self._repr(item, context, level)
                size = len(shown) + 2
                if left < size:
                    left = room
                    if delim:
                        delim = newline
                if left >= size:
                    left -= size
                    stream.write(delim)
                    delim = ", "
                    stream.write(shown)
                    continue
            stream.write(delim)
            delim = newline
            self._format(item, stream, indent, allowance if last else 1,
                         context, level)

    def _pprint_default_dict(self, object, stream, indent, allowance, context,
                             level):
        if not object:
            stream.write(repr(object))
            return
        shown = self._repr(object.default_factory, context, level)
        name = object.__class__.__name__
        indent += len(name) + 1
        stream.write("%s(%s,\n%s" % (name, shown, " " * indent))
        self._pprint_dict(object, stream, indent, allowance + 1, context,
                          level)
        stream.write(")")

    _dispatch[collections.defaultdict.__repr__] = _pprint_default_dict

    def _pprint_counter(self, object, stream, indent, allowance, context,
                        level):
        if not object:
            stream.write(repr(object))
            return
        name = object.__class__.__name__
        stream.write(name + "({")
        if self._indent_per_level > 1:
            stream.write((self._indent_per_level - 1) * " ")
        self._format_dict_items(object.most_common(), stream,
                                indent + len(name) + 1, allowance + 2,
                                context, level)
        stream.write("})")

    _dispatch[collections.Counter.__repr__] = _pprint_counter

    def _pprint_chain_map(self, object, stream, indent, allowance, context,
                          level):
        if not object.maps:
            stream.write(repr(object))
            return
        name = object.__class__.__name__
        stream.write(name + "(")
        indent += len(name) + 1
        for i, mapping in enumerate(object.maps):
            last = i == len(object.maps) - 1
            self._format(mapping, stream, indent,
                         allowance + 1 if last else 1, context, level)
            stream.write(")" if last else ",\n" + " " * indent)

    _dispatch[collections.ChainMap.__repr__] = _pprint_chain_map

    def _pprint_deque(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        name = object.__class__.__name__
        stream.write(name + "(")
        indent += len(name) + 1
        stream.write("[")
        if object.maxlen is None:
            self._format_items(object, stream, indent, allowance + 2, context,
                               level)
            stream.write("])")
        else:
            self._format_items(object, stream, indent, 2, context, level)
            shown = self._repr(object.maxlen, context, level)
            stream.write("],\n%smaxlen=%s)" % (" " * indent, shown))

    _dispatch[collections.deque.__repr__] = _pprint_deque

    def _pprint_user(self, object, stream, indent, allowance, context, level):
        self._format(object.data, stream, indent, allowance, context,
                     level - 1)

    def _safe_repr(self, object, context, maxlevels, level):
        """Return (text, is it readable, is it recursive)."""
        kind = type(object)
        if kind in _SCALARS:
            return repr(object), True, False
        method = getattr(kind, "__repr__", None)
        if issubclass(kind, int) and method is int.__repr__:
            if self._underscore_numbers:
                return f"{object:_d}", True, False
            return repr(object), True, False
        if issubclass(kind, dict) and method is dict.__repr__:
            return self._safe_dict(object, context, maxlevels, level)
        if (issubclass(kind, list) and method is list.__repr__) or (
                issubclass(kind, tuple) and method is tuple.__repr__):
            return self._safe_sequence(object, context, maxlevels, level)
        shown = repr(object)
        return shown, bool(shown) and not shown.startswith("<"), False

    def _safe_dict(self, object, context, maxlevels, level):
        if not object:
            return "{}", True, False
        key = id(object)
        if maxlevels and level >= maxlevels:
            return "{...}", False, key in context
        if key in context:
            return _recursion(object), False, True
        context[key] = 1
        readable = True
        recursive = False
        parts = []
        items = object.items()
        if self._sort_dicts:
            items = sorted(items, key=_safe_pair)
        for k, v in items:
            ktext, kread, krec = self.format(k, context, maxlevels, level + 1)
            vtext, vread, vrec = self.format(v, context, maxlevels, level + 1)
            parts.append(f"{ktext}: {vtext}")
            readable = readable and kread and vread
            recursive = recursive or krec or vrec
        del context[key]
        return "{%s}" % ", ".join(parts), readable, recursive

    def _safe_sequence(self, object, context, maxlevels, level):
        if isinstance(object, list):
            if not object:
                return "[]", True, False
            template = "[%s]"
        elif len(object) == 1:
            template = "(%s,)"
        else:
            if not object:
                return "()", True, False
            template = "(%s)"
        key = id(object)
        if maxlevels and level >= maxlevels:
            return template % "...", False, key in context
        if key in context:
            return _recursion(object), False, True
        context[key] = 1
        readable = True
        recursive = False
        parts = []
        for item in object:
            text, read, rec = self.format(item, context, maxlevels, level + 1)
            parts.append(text)
            readable = readable and read
            recursive = recursive or rec
        del context[key]
        return template % ", ".join(parts), readable, recursive


def _add_user_containers():
    for name in ("UserDict", "UserList", "UserString"):
        cls = getattr(collections, name)
        PrettyPrinter._dispatch[cls.__repr__] = PrettyPrinter._pprint_user


_add_user_containers()
_SCALARS = frozenset({str, bytes, bytearray, float, complex, bool,
                      type(None)})


def _is_dataclass(object):
    """Whether object is a dataclass instance with a repr that was written."""
    cls = type(object)
    params = getattr(cls, "__dataclass_params__", None)
    return (params is not None and params.repr
            and hasattr(cls.__repr__, "__wrapped__")
            and "__create__" in getattr(cls.__repr__.__wrapped__,
                                        "__code__").co_qualname)


def _recursion(object):
    return ("<Recursion on %s with id=%s>" % (type(object).__name__,
                                              id(object)))


def _words(line):
    """Cut a line after each run of white space."""
    parts = []
    start = 0
    i = 0
    while i < len(line):
        while i < len(line) and not line[i].isspace():
            i += 1
        while i < len(line) and line[i].isspace():
            i += 1
        parts.append(line[start:i])
        start = i
    return parts


def _wrap_bytes(object, width, allowance):
    """Yield reprs of pieces of bytes that fit into width."""
    current = b""
    last = len(object) // 4 * 4
    for i in range(0, len(object), 4):
        part = object[i:i + 4]
        candidate = current + part
        if i == last:
            width -= allowance
        if len(repr(candidate)) > width:
            if current:
                yield repr(current)
            current = part
        else:
            current = candidate
    if current:
        yield repr(current)
