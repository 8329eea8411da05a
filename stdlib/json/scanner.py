"""Finds out which kind of JSON value starts at a position."""

__all__ = ["make_scanner"]

_DIGITS = "0123456789"


def _match_number(text, start):
    """Return (end, is it a float) of the number at start, or (start, False)."""
    size = len(text)
    i = start
    if i < size and text[i] == "-":
        i += 1
    if i >= size or text[i] not in _DIGITS:
        return start, False
    if text[i] == "0":
        i += 1
    else:
        while i < size and text[i] in _DIGITS:
            i += 1
    is_float = False
    if i + 1 < size and text[i] == "." and text[i + 1] in _DIGITS:
        is_float = True
        i += 2
        while i < size and text[i] in _DIGITS:
            i += 1
    if i < size and text[i] in "eE":
        j = i + 1
        if j < size and text[j] in "+-":
            j += 1
        if j < size and text[j] in _DIGITS:
            is_float = True
            while j < size and text[j] in _DIGITS:
                j += 1
            i = j
    return i, is_float


_WORDS = {"n": ("null", None), "t": ("true", True), "f": ("false", False)}
_CONSTANTS = {"N": "NaN", "I": "Infinity", "-": "-Infinity"}


def py_make_scanner(context):
    """Return scan(text, position) -> (value, end) for a decoder."""
    parse_object = context.parse_object
    parse_array = context.parse_array
    parse_string = context.parse_string
    strict = context.strict
    parse_float = context.parse_float
    parse_int = context.parse_int
    parse_constant = context.parse_constant
    object_hook = context.object_hook
    object_pairs_hook = context.object_pairs_hook
    memo = context.memo

    def scan(text, idx):
        try:
            char = text[idx]
        except IndexError:
            raise StopIteration(idx) from None
        if char == '"':
            return parse_string(text, idx + 1, strict)
        if char == "{":
            return parse_object((text, idx + 1), strict, scan, object_hook,
                                object_pairs_hook, memo)
        if char == "[":
            return parse_array((text, idx + 1), scan)
        if char in _WORDS:
            word, value = _WORDS[char]
            if text.startswith(word, idx):
                return value, idx + len(word)
            raise StopIteration(idx)
        end, is_float = _match_number(text, idx)
        if end > idx:
            parse = parse_float if is_float else parse_int
            return parse(text[idx:end]), end
        name = _CONSTANTS.get(char)
        if name is not None and text.startswith(name, idx):
            return parse_constant(name), idx + len(name)
        raise StopIteration(idx)

    def scan_once(text, idx):
        if idx < 0:
            raise ValueError("idx cannot be negative")
        try:
            return scan(text, idx)
        finally:
            memo.clear()

    return scan_once


try:
    from _json import read as _read
except ImportError:
    c_make_scanner = None
else:
    def c_make_scanner(context):
        """Return scan(text, position) -> (value, end), which reads a whole
        value in one go."""
        how = (context.strict, context.object_hook, context.object_pairs_hook,
               context.parse_float, context.parse_int, context.parse_constant)
        return lambda text, idx: _read(text, idx, *how)
make_scanner = c_make_scanner or py_make_scanner
