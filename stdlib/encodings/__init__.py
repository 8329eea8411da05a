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
            if self.current in _MARKED and input:
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
                size = {"utf_16": 2, "utf_32": 4, "utf_8_sig": 3}[name]
                if len(input) < size and not final and (
                        size != 3 or codecs.BOM_UTF8.startswith(input)):
                    return "", 0
                result = _codecs._decode(name, input, errors, final)
                marks = {"utf_16": (b"\xff\xfe", b"\xfe\xff"),
                         "utf_32": (b"\xff\xfe\0\0", b"\0\0\xfe\xff"),
                         "utf_8_sig": ()}[name]
                if name == "utf_8_sig":
                    self.current = "utf_8"
                elif input[:size] in marks:
                    little = input[:size] == marks[0]
                    self.current = _MARKED[name] + ("le" if little else "be")
                else:
                    self.current = _MARKED[name] + _own_order()
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
        def encode(self, input, errors="strict"):
            return _codecs._encode(name, input, errors)

    class StreamReader(codecs.StreamReader):
        def decode(self, input, errors="strict"):
            return _codecs._decode(name, input, errors, False)

    shown = {"latin_1": "iso8859-1", "ascii": "ascii"}.get(
        name, name.replace("_", "-") if name.startswith("utf") else name)
    return codecs.CodecInfo(encode, decode, StreamReader, StreamWriter,
                            IncrementalEncoder, IncrementalDecoder, shown)


def _transform(name, forth, back):
    """Return the CodecInfo of an encoding from bytes to bytes (or text)."""
    def encode(input, errors="strict"):
        return forth(input), len(input)

    def decode(input, errors="strict"):
        return back(input), len(input)

    class IncrementalEncoder(codecs.IncrementalEncoder):
        def encode(self, input, final=False):
            return forth(input)

    class IncrementalDecoder(codecs.IncrementalDecoder):
        def decode(self, input, final=False):
            return back(input)

    class StreamWriter(codecs.StreamWriter):
        def encode(self, input, errors="strict"):
            return forth(input), len(input)

    class StreamReader(codecs.StreamReader):
        def decode(self, input, errors="strict"):
            return back(input), len(input)

    return codecs.CodecInfo(encode, decode, StreamReader, StreamWriter,
                            IncrementalEncoder, IncrementalDecoder, name,
                            _is_text_encoding=False)


def _hex_decode(data):
    return bytes.fromhex(bytes(data).decode("ascii"))


def _rot13(text):
    result = []
    for char in text:
        if "a" <= char <= "z":
            char = chr((ord(char) - 97 + 13) % 26 + 97)
        elif "A" <= char <= "Z":
            char = chr((ord(char) - 65 + 13) % 26 + 65)
        result.append(char)
    return "".join(result)


def _base64_pair():
    import binascii

    def forth(data):
        data = bytes(data)
        return b"".join([binascii.b2a_base64(data[i:i + 57])
                         for i in range(0, len(data), 57)])

    return forth, binascii.a2b_base64


def search_function(encoding):
    """Return the CodecInfo of an encoding, or None."""
    name = normalize_encoding(encoding).lower()
    known = _codecs._builtin(name)
    if known is not None:
        return _builtin_codec(known)
    if name in ("hex", "hex_codec"):
        return _transform("hex", lambda data: bytes(data).hex().encode(),
                          _hex_decode)
    if name in ("rot13", "rot_13"):
        return _transform("rot-13", _rot13, _rot13)
    if name in ("base64", "base64_codec", "base_64"):
        return _transform("base64", *_base64_pair())
    return None


_codecs.register(search_function)
