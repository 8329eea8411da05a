"""Punycode: text as letters, digits and "-" (RFC 3492)."""

import codecs

_DIGITS = b"abcdefghijklmnopqrstuvwxyz0123456789"


def _adapt(delta, first, count):
    """The bias after a delta."""
    delta = delta // 700 if first else delta // 2
    delta += delta // count
    bias = 0
    while delta > 455:
        delta //= 35
        bias += 36
    return bias + 36 * delta // (delta + 38)


def _threshold(k, bias):
    return min(max(36 * (k + 1) - bias, 1), 26)


def _deltas(text, basic):
    """Yield the steps from one inserted character to the next."""
    place = basic
    code, delta = 128, 0
    while place < len(text):
        next_code = min(ord(c) for c in text if ord(c) >= code)
        delta += (next_code - code) * (place + 1)
        code = next_code
        for char in text:
            if ord(char) < code:
                delta += 1
            elif ord(char) == code:
                yield delta, place + 1
                delta = 0
                place += 1
        delta += 1
        code += 1


def punycode_encode(text):
    """Return the bytes for a text."""
    base = bytes(ord(c) for c in text if ord(c) < 128)
    result = bytearray(base + b"-" if base else b"")
    bias, first = 72, True
    for delta, count in _deltas(text, len(base)):
        rest = delta
        k = 0
        while rest >= (t := _threshold(k, bias)):
            result.append(_DIGITS[t + (rest - t) % (36 - t)])
            rest = (rest - t) // (36 - t)
            k += 1
        result.append(_DIGITS[rest])
        bias = _adapt(delta, first, count)
        first = False
    return bytes(result)


def _digit(data, at, errors, shown):
    """The digit at a place, None where the data ends; errors are of shown."""
    if at >= len(data):
        if errors == "strict":
            raise UnicodeDecodeError("punycode", shown, at, at + 1,
                                     "incomplete punycode string")
        return None
    char = data[at]
    if 0x41 <= char <= 0x5a:
        return char - 0x41
    if 0x30 <= char <= 0x39:
        return char - 22
    if errors == "strict":
        raise UnicodeDecodeError(
            "punycode", shown, at, at + 1,
            f"Invalid extended code point '{char}'")
    return None


def punycode_decode(data, errors):
    """Return the text for bytes."""
    data = bytes(data)
    cut = data.rfind(b"-")
    text = list(str(data[:max(cut, 0)], "ascii", errors))
    shown = data
    data = data.upper()
    at = cut + 1
    code, place, bias = 128, -1, 72
    first = True
    while at < len(data):
        delta, weight, k = 0, 1, 0
        while True:
            digit = _digit(data, at, errors, shown)
            at += 1
            if digit is None:
                return "".join(text)
            t = _threshold(k, bias)
            delta += digit * weight
            if digit < t:
                break
            weight *= 36 - t
            k += 1
        place += delta + 1
        code += place // (len(text) + 1)
        if code > 0x10ffff:
            if errors == "strict":
                raise UnicodeDecodeError(
                    "punycode", shown, at - 1, at,
                    f"Invalid character U+{code:x}")
            code = ord("?")
        place %= len(text) + 1
        text.insert(place, chr(code))
        bias = _adapt(delta, first, len(text))
        first = False
    return "".join(text)


class Codec(codecs.Codec):
    """Punycode without a memory."""

    def encode(self, input, errors="strict"):
        """Return (encoded, length of input)."""
        return punycode_encode(input), len(input)

    def decode(self, input, errors="strict"):
        """Return (decoded, length of input)."""
        if errors not in ("strict", "replace", "ignore"):
            raise UnicodeError(f"Unsupported error handling: {errors}")
        return punycode_decode(input, errors), len(input)


class IncrementalEncoder(codecs.IncrementalEncoder):
    def encode(self, input, final=False):
        """Return the bytes for a piece."""
        return punycode_encode(input)


class IncrementalDecoder(codecs.IncrementalDecoder):
    def decode(self, input, final=False):
        """Return the text for a piece."""
        if self.errors not in ("strict", "replace", "ignore"):
            raise UnicodeError(f"Unsupported error handling: {self.errors}")
        return punycode_decode(input, self.errors)


class StreamWriter(Codec, codecs.StreamWriter):
    """Writes Punycode."""


class StreamReader(Codec, codecs.StreamReader):
    """Reads Punycode."""


def getregentry():
    """Return the CodecInfo."""
    return codecs.CodecInfo(Codec().encode, Codec().decode, StreamReader,
                            StreamWriter, IncrementalEncoder,
                            IncrementalDecoder, "punycode")
