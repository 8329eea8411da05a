"""The encodings: finds what codecs.lookup() asks for by name."""

import _codecs
import codecs

__all__ = ["search_function", "normalize_encoding", "CodecRegistryError"]


class CodecRegistryError(LookupError, SystemError):
    """A codec that is not made as it should be."""


def normalize_encoding(encoding):
    """Return a name with everything that is no letter or digit as one '_'."""
    if isinstance(encoding, bytes):
        encoding = str(encoding, "ascii")
    parts = []
    gap = False
    for char in encoding:
        if char.isalnum() or char == ".":
            if gap and parts:
                parts.append("_")
            if char.isascii():
                parts.append(char)
            gap = False
        else:
            gap = True
    return "".join(parts)


# With these, what comes first in a text is a mark of the byte order.
_MARKED = {"utf_16": "utf_16_", "utf_32": "utf_32_", "utf_8_sig": "utf_8"}
_MARK_SIZES = {"utf_16": 2, "utf_32": 4, "utf_8_sig": 3}
_MARKS = {"utf_16": (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE),
          "utf_32": (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)}


def _no_mark(name, data):
    size = _MARK_SIZES[name]
    raise UnicodeDecodeError(name.replace("_", "-"), data, 0, size,
                             "Stream does not start with BOM")


def _after_mark(name, first):
    """The encoding that goes on after the mark, which `first` begins with."""
    if name == "utf_8_sig":
        return "utf_8"
    little = first[:2] == b"\xff\xfe"
    return _MARKED[name] + ("le" if little else "be")


def _own_order():
    import sys
    return "le" if sys.byteorder == "little" else "be"


def _other_order():
    return "be" if _own_order() == "le" else "le"


def _builtin_codec(name):
    """Return the CodecInfo of an encoding that the interpreter knows."""
    def encode(input, errors="strict"):
        return _codecs._encode(name, input, errors)

    def decode(input, errors="strict"):
        return _codecs._decode(name, input, errors, True)

    class IncrementalEncoder(codecs.IncrementalEncoder):
        def __init__(self, errors="strict"):
            super().__init__(errors)
            self.current = name

        def encode(self, input, final=False):
            data, _ = _codecs._encode(self.current, input, self.errors)
            if self.current in _MARKED:
                self.current = _after_mark(name, data)
            return data

        def reset(self):
            self.current = name

        def getstate(self):
            """0: in the middle of a text, where no mark is written."""
            if name not in _MARKED or self.current != name:
                return 0
            return 1 if name == "utf_8_sig" else 2

        def setstate(self, state):
            if state or name not in _MARKED:
                self.current = name
            else:
                self.current = _after_mark(
                    name, _codecs._encode(name, "", "strict")[0])

    class IncrementalDecoder(codecs.BufferedIncrementalDecoder):
        def __init__(self, errors="strict"):
            super().__init__(errors)
            self.current = name

        def _buffer_decode(self, input, errors, final):
            if self.current in _MARKED:
                size = _MARK_SIZES[name]
                if len(input) < size and not final and (
                        size != 3 or codecs.BOM_UTF8.startswith(input)):
                    return "", 0
                if name == "utf_8_sig":
                    self.current = "utf_8"
                result = _codecs._decode(name, input, errors, final)
                if name == "utf_8_sig":
                    return result
                if input[:size] in _MARKS[name]:
                    self.current = _after_mark(name, input)
                elif len(input) >= size:
                    _no_mark(name, input)
                return result
            return _codecs._decode(self.current, input, errors, final)

        def reset(self):
            super().reset()
            self.current = name

        def getstate(self):
            """The number: of utf_8_sig whether the text begins, else 0 for
            the machine's byte order, 1 for the other, 2 as long as it is not
            known."""
            if name not in _MARKED:
                number = 0
            elif self.current == name:
                number = 1 if name == "utf_8_sig" else 2
            else:
                number = int(self.current.endswith(_other_order()))
            return self.buffer, number

        def setstate(self, state):
            super().setstate(state)
            number = state[1]
            if name == "utf_8_sig":
                self.current = name if number else "utf_8"
            elif name in _MARKED:
                orders = [_own_order(), _other_order()]
                self.current = (_MARKED[name] + orders[number]
                                if number < 2 else name)

    class StreamWriter(codecs.StreamWriter):
        current = name

        def encode(self, input, errors="strict"):
            result = _codecs._encode(self.current, input, errors)
            if self.current in _MARKED:
                self.current = _after_mark(name, result[0])
            return result

        def reset(self):
            super().reset()
            self.current = name

    class StreamReader(codecs.StreamReader):
        current = name

        def decode(self, input, errors="strict"):
            if self.current in _MARKED:
                return self.begin(input, errors)
            return _codecs._decode(self.current, input, errors, False)

        def begin(self, input, errors):
            """Decode what begins with a mark of the byte order, or not."""
            size = _MARK_SIZES[name]
            marked = name != "utf_8_sig" or codecs.BOM_UTF8.startswith(
                input[:size])
            if len(input) < size and marked and name == "utf_8_sig":
                return "", 0
            result = _codecs._decode(name, input, errors, False)
            if name == "utf_8_sig":
                self.current = "utf_8"
            elif input[:size] in _MARKS[name]:
                self.current = _after_mark(name, input)
            elif len(input) >= size:
                _no_mark(name, input)
            return result

        def reset(self):
            super().reset()
            self.current = name

    shown = {"latin_1": "iso8859-1", "ascii": "ascii"}.get(
        name, name.replace("_", "-") if name.startswith("utf") else name)
    return codecs.CodecInfo(encode, decode, StreamReader, StreamWriter,
                            IncrementalEncoder, IncrementalDecoder, shown)


# Codecs with a module of their own here, by all their names.
_ALIASES = {
    "base64": "base64_codec", "base_64": "base64_codec",
    "hex": "hex_codec",
    "quopri": "quopri_codec", "quoted_printable": "quopri_codec",
    "quotedprintable": "quopri_codec",
    "rot13": "rot_13",
    "uu": "uu_codec",
    "bz2": "bz2_codec",
    "zip": "zlib_codec", "zlib": "zlib_codec",
}
_MODULES = {"base64_codec", "hex_codec", "quopri_codec", "rot_13", "uu_codec",
            "undefined", "punycode", "zlib_codec", "bz2_codec"}
_cache = {}


def search_function(encoding):
    """Return the CodecInfo of an encoding, or None."""
    if encoding not in _cache:
        found = _search(normalize_encoding(encoding).lower())
        if found is None:
            return None
        _cache[encoding] = found
    return _cache[encoding]


def _search(name):
    known = _codecs._builtin(name)
    if known is not None:
        return _builtin_codec(known)
    name = _ALIASES.get(name, name)
    if name not in _MODULES:
        return None
    return __import__("encodings." + name, fromlist=[name]).getregentry()


def __getattr__(name):
    """The encodings that the interpreter knows, as modules."""
    if name.startswith("__") or _codecs._builtin(name) != name:
        raise AttributeError(f"module 'encodings' has no attribute {name!r}")
    info = _builtin_codec(name)
    module = type(codecs)("encodings." + name)
    for part in ("encode", "decode"):
        setattr(module, part, getattr(info, part))
    module.StreamReader = info.streamreader
    module.StreamWriter = info.streamwriter
    module.IncrementalEncoder = info.incrementalencoder
    module.IncrementalDecoder = info.incrementaldecoder
    module.getregentry = lambda: info
    globals()[name] = module
    return module


_codecs.register(search_function)
