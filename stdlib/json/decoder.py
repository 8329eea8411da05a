"""From JSON text to objects."""

from json import scanner

__all__ = ["JSONDecoder", "JSONDecodeError"]

_SPACE = " \t\n\r"
_ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n",
            "r": "\r", "t": "\t"}
_CONSTANTS = {"-Infinity": float("-inf"), "Infinity": float("inf"),
              "NaN": float("nan")}
_HEX = frozenset("0123456789abcdefABCDEF")


class JSONDecodeError(ValueError):
    """A text that is not JSON: msg, doc, pos, lineno and colno say where."""

    def __init__(self, msg, doc, pos):
        lineno = doc.count("\n", 0, pos) + 1
        colno = pos - doc.rfind("\n", 0, pos)
        ValueError.__init__(self, "%s: line %d column %d (char %d)"
                            % (msg, lineno, colno, pos))
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


def _skip(text, pos):
    """Return the position of the first character that is not white."""
    size = len(text)
    while pos < size and text[pos] in _SPACE:
        pos += 1
    return pos


def _unicode_escape(text, pos):
    """Return the number in the four hex digits at pos."""
    digits = text[pos:pos + 4]
    if len(digits) == 4 and _HEX.issuperset(digits):
        return int(digits, 16)
    raise JSONDecodeError("Invalid \\uXXXX escape", text, pos - 1)


def py_scanstring(s, end, strict=True):
    """Read a string whose opening quote is before end; return (str, end)."""
    pieces = []
    begin = end - 1
    size = len(s)
    while True:
        start = end
        while end < size:
            char = s[end]
            if char == '"' or char == "\\" or char < " ":
                break
            end += 1
        else:
            raise JSONDecodeError("Unterminated string starting at", s, begin)
        if end > start:
            pieces.append(s[start:end])
        if char == '"':
            return "".join(pieces), end + 1
        if char != "\\":
            if strict:
                raise JSONDecodeError("Invalid control character at", s, end)
            pieces.append(char)
            end += 1
            continue
        end += 1
        if end >= size:
            raise JSONDecodeError("Unterminated string starting at", s, begin)
        escape = s[end]
        if escape != "u":
            try:
                pieces.append(_ESCAPES[escape])
            except KeyError:
                raise JSONDecodeError(f"Invalid \\escape: {escape!r}", s, end
                                      ) from None
            end += 1
            continue
        code = _unicode_escape(s, end + 1)
        end += 5
        if 0xd800 <= code <= 0xdbff and s[end:end + 2] == "\\u":
            low = _unicode_escape(s, end + 2)
            if 0xdc00 <= low <= 0xdfff:
                code = 0x10000 + ((code - 0xd800) << 10 | low - 0xdc00)
                end += 6
        pieces.append(chr(code))


try:
    from _json import scanstring as c_scanstring
except ImportError:
    c_scanstring = None
scanstring = c_scanstring or py_scanstring


def JSONObject(s_and_end, strict, scan_once, object_hook, object_pairs_hook,
               memo=None):
    """Read an object whose brace is before end; return (value, end)."""
    s, end = s_and_end
    pairs = []
    if memo is None:
        memo = {}
    end = _skip(s, end)
    if s[end:end + 1] == "}":
        end += 1
    else:
        if s[end:end + 1] != '"':
            raise JSONDecodeError("Expecting property name enclosed in double "
                                  "quotes", s, end)
        while True:
            key, end = scanstring(s, end + 1, strict)
            key = memo.setdefault(key, key)
            end = _skip(s, end)
            if s[end:end + 1] != ":":
                raise JSONDecodeError("Expecting ':' delimiter", s, end)
            end = _skip(s, end + 1)
            try:
                value, end = scan_once(s, end)
            except StopIteration as stop:
                raise JSONDecodeError("Expecting value", s, stop.value
                                      ) from None
            pairs.append((key, value))
            end = _skip(s, end)
            char = s[end:end + 1]
            if char == "}":
                end += 1
                break
            if char != ",":
                raise JSONDecodeError("Expecting ',' delimiter", s, end)
            comma = end
            end = _skip(s, end + 1)
            char = s[end:end + 1]
            if char != '"':
                if char == "}":
                    raise JSONDecodeError("Illegal trailing comma before end "
                                          "of object", s, comma)
                raise JSONDecodeError("Expecting property name enclosed in "
                                      "double quotes", s, end)
    if object_pairs_hook is not None:
        return object_pairs_hook(pairs), end
    result = dict(pairs)
    if object_hook is not None:
        result = object_hook(result)
    return result, end


def JSONArray(s_and_end, scan_once):
    """Read an array whose bracket is before end; return (list, end)."""
    s, end = s_and_end
    values = []
    end = _skip(s, end)
    if s[end:end + 1] == "]":
        return values, end + 1
    while True:
        try:
            value, end = scan_once(s, end)
        except StopIteration as stop:
            raise JSONDecodeError("Expecting value", s, stop.value) from None
        values.append(value)
        end = _skip(s, end)
        char = s[end:end + 1]
        if char == "]":
            return values, end + 1
        if char != ",":
            raise JSONDecodeError("Expecting ',' delimiter", s, end)
        comma = end
        end = _skip(s, end + 1)
        if s[end:end + 1] == "]":
            raise JSONDecodeError("Illegal trailing comma before end of array",
                                  s, comma)


class JSONDecoder:
    """Turns JSON text into dict, list, str, int, float, bool and None."""

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None,
                 parse_constant=None, strict=True, object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or _CONSTANTS.__getitem__
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook
        self.parse_object = JSONObject
        self.parse_array = JSONArray
        self.parse_string = scanstring
        self.memo = {}
        self.scan_once = scanner.make_scanner(self)

    def decode(self, s, _w=_skip):
        """Return the value of a text that is nothing but one JSON value."""
        obj, end = self.raw_decode(s, idx=_skip(s, 0))
        end = _skip(s, end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return obj

    def raw_decode(self, s, idx=0):
        """Return (value, end) of the JSON value that starts at idx."""
        try:
            return self.scan_once(s, idx)
        except StopIteration as stop:
            raise JSONDecodeError("Expecting value", s, stop.value) from None
