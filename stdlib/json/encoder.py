"""From objects to JSON text."""

__all__ = ["JSONEncoder"]

_ESCAPES = {"\\": "\\\\", '"': '\\"', "\b": "\\b", "\f": "\\f", "\n": "\\n",
            "\r": "\\r", "\t": "\\t"}
_CONTROL = dict.fromkeys(range(0x20))
for _i in range(0x20):
    _CONTROL[_i] = _ESCAPES.get(chr(_i), f"\\u{_i:04x}")
_CONTROL[ord('"')] = '\\"'
_CONTROL[ord("\\")] = "\\\\"
del _i
INFINITY = float("inf")


def py_encode_basestring(s):
    """Return s as a JSON string."""
    return '"' + s.translate(_CONTROL) + '"'


def py_encode_basestring_ascii(s):
    """Return s as a JSON string of ASCII characters only."""
    s = s.translate(_CONTROL)
    if not s.isascii():
        pieces = []
        for char in s:
            code = ord(char)
            if code < 0x80:
                pieces.append(char)
            elif code < 0x10000:
                pieces.append(f"\\u{code:04x}")
            else:
                code -= 0x10000
                high = 0xd800 | code >> 10
                low = 0xdc00 | code & 0x3ff
                pieces.append(f"\\u{high:04x}\\u{low:04x}")
        s = "".join(pieces)
    return '"' + s + '"'


try:
    from _json import encode_basestring as c_encode_basestring
except ImportError:
    c_encode_basestring = None
try:
    from _json import encode_basestring_ascii as c_encode_basestring_ascii
except ImportError:
    c_encode_basestring_ascii = None
try:
    from _json import write as _write
except ImportError:
    c_make_encoder = None
else:
    def c_make_encoder(markers, default, encoder, indent, key_separator,
                       item_separator, sort_keys, skipkeys, allow_nan):
        """Return encode(o, level) -> (text,), which writes o in one go."""
        if markers is not None and not isinstance(markers, dict):
            raise TypeError("make_encoder() argument 1 must be dict or None, "
                            f"not {type(markers).__name__}")
        if encoder is c_encode_basestring_ascii:
            encoder = True
        elif encoder is c_encode_basestring:
            encoder = False
        how = (markers is not None, default, encoder, indent, key_separator,
               item_separator, sort_keys, skipkeys, allow_nan)
        return lambda o, level: (_write(o, level, *how),)
encode_basestring = c_encode_basestring or py_encode_basestring
encode_basestring_ascii = (c_encode_basestring_ascii
                           or py_encode_basestring_ascii)


class JSONEncoder:
    """Turns dict, list, tuple, str, int, float, bool and None into JSON."""

    item_separator = ", "
    key_separator = ": "

    def __init__(self, *, skipkeys=False, ensure_ascii=True,
                 check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        """Return something that can be written instead of o; or TypeError."""
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON "
                        "serializable")

    def encode(self, o):
        """Return o as a JSON text."""
        if isinstance(o, str):
            if self.ensure_ascii:
                return encode_basestring_ascii(o)
            return encode_basestring(o)
        chunks = self.iterencode(o, _one_shot=True)
        if not isinstance(chunks, (list, tuple)):
            chunks = list(chunks)
        return "".join(chunks)

    def iterencode(self, o, _one_shot=False):
        """Yield the JSON text of o piece by piece."""
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = " " * indent
        markers = {} if self.check_circular else None
        string = (encode_basestring_ascii if self.ensure_ascii
                  else encode_basestring)
        allow_nan = self.allow_nan
        if _one_shot and c_make_encoder is not None:
            return c_make_encoder(
                markers, self.default, string, indent, self.key_separator,
                self.item_separator, self.sort_keys, self.skipkeys,
                allow_nan)(o, 0)

        def floatstr(value):
            if value != value:
                text = "NaN"
            elif value == INFINITY:
                text = "Infinity"
            elif value == -INFINITY:
                text = "-Infinity"
            else:
                return float.__repr__(value)
            if not allow_nan:
                raise ValueError("Out of range float values are not JSON "
                                 "compliant: " + repr(value))
            return text

        writer = _Writer(self, markers, string, floatstr, indent)
        return writer.stream(o, 0)


class _Writer:
    """One run of an encoder."""

    def __init__(self, encoder, markers, string, floatstr, indent):
        self.default = encoder.default
        self.item_separator = encoder.item_separator
        self.key_separator = encoder.key_separator
        self.sort_keys = encoder.sort_keys
        self.skipkeys = encoder.skipkeys
        self.markers = markers
        self.string = string
        self.floatstr = floatstr
        self.indent = indent

    def scalar(self, o):
        """Return the text of a value without parts, or None for others."""
        if isinstance(o, str):
            return self.string(o)
        if o is None:
            return "null"
        if o is True:
            return "true"
        if o is False:
            return "false"
        if isinstance(o, int):
            return int.__repr__(o)
        if isinstance(o, float):
            return self.floatstr(o)
        return None

    def key(self, key):
        """Return the text of a key, or None to leave the item out."""
        if isinstance(key, str):
            return key
        if isinstance(key, float):
            return self.floatstr(key)
        if key is True:
            return "true"
        if key is False:
            return "false"
        if key is None:
            return "null"
        if isinstance(key, int):
            return int.__repr__(key)
        if self.skipkeys:
            return None
        raise TypeError("keys must be str, int, float, bool or None, not "
                        f"{key.__class__.__name__}")

    def enter(self, o):
        if self.markers is not None:
            if id(o) in self.markers:
                raise ValueError("Circular reference detected")
            self.markers[id(o)] = o

    def leave(self, o):
        if self.markers is not None:
            del self.markers[id(o)]

    def stream(self, o, level):
        """Yield the pieces of o."""
        text = self.scalar(o)
        if text is not None:
            yield text
        elif isinstance(o, (list, tuple)):
            yield from self.stream_list(o, level)
        elif isinstance(o, dict):
            yield from self.stream_dict(o, level)
        else:
            self.enter(o)
            other = self.default(o)
            try:
                yield from self.stream(other, level)
            except GeneratorExit:
                raise
            except BaseException as exc:
                exc.add_note("when serializing "
                             f"{type(o).__name__} object")
                raise
            self.leave(o)

    def frame(self, level):
        """Return (text before the first item, between items, at the end)."""
        if self.indent is None:
            return "", self.item_separator, ""
        inner = "\n" + self.indent * (level + 1)
        return inner, self.item_separator + inner, "\n" + self.indent * level

    def stream_list(self, values, level):
        if not values:
            yield "[]"
            return
        self.enter(values)
        before, between, end = self.frame(level)
        lead = "[" + before
        for i, value in enumerate(values):
            try:
                text = self.scalar(value)
                if text is not None:
                    yield lead + text
                else:
                    yield lead
                    yield from self.stream(value, level + 1)
            except GeneratorExit:
                raise
            except BaseException as exc:
                exc.add_note(f"when serializing {type(values).__name__} "
                             f"item {i}")
                raise
            lead = between
        self.leave(values)
        yield end + "]"

    def items(self, mapping):
        return sorted(mapping.items()) if self.sort_keys else mapping.items()

    def stream_dict(self, mapping, level):
        if not mapping:
            yield "{}"
            return
        self.enter(mapping)
        before, between, end = self.frame(level)
        yield "{"
        first = True
        for key, value in self.items(mapping):
            name = self.key(key)
            if name is None:
                continue
            lead = before if first else between
            first = False
            yield lead + self.string(name) + self.key_separator
            try:
                yield from self.stream(value, level + 1)
            except GeneratorExit:
                raise
            except BaseException as exc:
                exc.add_note(f"when serializing {type(mapping).__name__} "
                             f"item {name!r}")
                raise
        self.leave(mapping)
        yield "}" if first else end + "}"
