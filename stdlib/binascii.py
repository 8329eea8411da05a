"""Bytes as text and back: hexadecimal, base64, uuencoding; checksums."""

from zlib import crc32

__all__ = ["Error", "Incomplete", "a2b_base64", "a2b_hex", "a2b_uu",
           "b2a_base64", "b2a_hex", "b2a_uu", "crc32", "crc_hqx", "hexlify",
           "unhexlify"]


class Error(ValueError):
    """The data is not what it should be."""


class Incomplete(Exception):
    """The data ends too early."""


def _bytes(data):
    try:
        return memoryview(data).tobytes()
    except TypeError:
        raise TypeError("a bytes-like object is required, "
                        f"not {type(data).__name__!r}") from None


def _ascii(data):
    """The bytes of a buffer or of ASCII text."""
    if isinstance(data, str):
        try:
            return data.encode("ascii")
        except UnicodeEncodeError:
            raise ValueError("string argument should contain only ASCII "
                             "characters") from None
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError("argument should be bytes, buffer or ASCII string, "
                        f"not {type(data).__name__!r}") from None


# ---- hexadecimal

def hexlify(data, sep=None, bytes_per_sep=1):
    """Return two digits for each byte, with sep between groups of them."""
    data = _bytes(data)
    text = data.hex() if sep is None else data.hex(sep, bytes_per_sep)
    return text.encode("ascii")


def b2a_hex(data, sep=None, bytes_per_sep=1):
    """The same as hexlify."""
    return hexlify(data, sep, bytes_per_sep)


def a2b_hex(hexstr, /):
    """Return the bytes that hexadecimal digits stand for."""
    data = _ascii(hexstr)
    if len(data) % 2:
        raise Error("Odd-length string")
    if data.translate(None, b"0123456789abcdefABCDEF"):
        raise Error("Non-hexadecimal digit found")
    return bytes.fromhex(data.decode("ascii"))


def unhexlify(hexstr, /):
    """The same as a2b_hex."""
    return a2b_hex(hexstr)


# ---- base64

_DIGITS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_VALUES = {digit: value for value, digit in enumerate(_DIGITS)}
_PAIRS = [bytes((a, b)) for a in _DIGITS for b in _DIGITS]  # of twelve bits


def b2a_base64(data, /, *, newline=True):
    """Return data as one line of base64."""
    data = _bytes(data)
    rest = -len(data) % 3
    padded = data + bytes(rest)
    pairs = _PAIRS
    parts = []
    for i in range(0, len(padded), 3):
        word = padded[i] << 16 | padded[i + 1] << 8 | padded[i + 2]
        parts.append(pairs[word >> 12])
        parts.append(pairs[word & 4095])
    text = b"".join(parts)
    if rest:
        text = text[:-rest] + b"=" * rest
    return text + b"\n" if newline else text


def _check_end(data, at):
    """Nothing may follow the padding."""
    if at == len(data):
        return
    if data[at] == 61:
        raise Error("Excess padding not allowed")
    raise Error("Excess data after padding" if data[at] in _VALUES
                else "Only base64 data is allowed")


def a2b_base64(data, /, *, strict_mode=False):
    """Return the bytes that a line of base64 stands for."""
    data = _ascii(data)
    if strict_mode and data[:1] == b"=":
        raise Error("Leading padding not allowed")
    values = _VALUES
    result = bytearray()
    word = quad = pads = 0
    padded = False
    for i, char in enumerate(data):
        if char == 61:
            padded = True
            pads += quad >= 2
            if strict_mode and quad >= 2 and quad + pads >= 4:
                _check_end(data, i + 1)
            elif strict_mode and quad == 0:
                raise Error("Excess padding not allowed")
            continue
        value = values.get(char)
        if value is None:
            if strict_mode:
                raise Error("Only base64 data is allowed")
            continue
        if strict_mode and padded:
            raise Error("Discontinuous padding not allowed")
        pads = 0
        if quad == 0:
            word = value
        else:
            word = word << 6 | value
            result.append(word >> (6 - 2 * quad) & 255)
            word &= (1 << (6 - 2 * quad)) - 1
        quad = (quad + 1) % 4
    if quad == 1:
        raise Error("Invalid base64-encoded string: number of data characters "
                    f"({len(result) // 3 * 4 + 1}) cannot be 1 more than a "
                    "multiple of 4")
    if quad and quad + pads < 4:
        raise Error("Incorrect padding")
    return bytes(result)


# ---- uuencoding

def b2a_uu(data, /, *, backtick=False):
    """Return at most 45 bytes as one line of uuencoded text."""
    data = _bytes(data)
    if len(data) > 45:
        raise Error("At most 45 bytes at once")
    zero = 96 if backtick else 32
    padded = data + bytes(-len(data) % 3)
    line = [len(data) + 32 if data else zero]
    for i in range(0, len(padded), 3):
        word = padded[i] << 16 | padded[i + 1] << 8 | padded[i + 2]
        for shift in (18, 12, 6, 0):
            value = word >> shift & 63
            line.append(value + 32 if value else zero)
    line.append(10)
    return bytes(line)


def a2b_uu(data, /):
    """Return the bytes that a line of uuencoded text stands for."""
    data = _ascii(data)
    if not data:
        raise Error("Missing length byte")
    size = data[0] - 32 & 63
    result = bytearray()
    word = bits = 0
    at = 1
    while len(result) < size:
        char = data[at] if at < len(data) else 0
        at += 1
        if char in (10, 13) or char <= 0:
            value = 0
            at -= char != 0
        elif not 32 <= char <= 96:
            raise Error("Illegal char")
        else:
            value = char - 32 & 63
        word = word << 6 | value
        bits += 6
        if bits >= 8:
            bits -= 8
            result.append(word >> bits & 255)
            word &= (1 << bits) - 1
    for char in data[at:]:
        if char not in (32, 96, 10, 13):
            raise Error("Trailing garbage")
    return bytes(result)


# ---- checksums

def a2b_qp(data, header=False):
    """Decode quoted-printable."""
    data = _ascii(data) if isinstance(data, str) else _bytes(data)
    result = bytearray()
    at = 0
    while at < len(data):
        char = data[at]
        at += 1
        if header and char == 0x5f:
            result.append(0x20)
        elif char != 0x3d:
            result.append(char)
        elif at >= len(data):
            break
        elif data[at] in b"\r\n":
            # A line that goes on.
            end = data.find(b"\n", at)
            at = len(data) if end < 0 else end + 1
        elif data[at] == 0x3d:
            result.append(0x3d)
            at += 1
        else:
            pair = bytes(data[at:at + 2])
            if len(pair) == 2 and pair.isalnum() and not \
                    pair.strip(b"0123456789abcdefABCDEF"):
                result.append(int(pair, 16))
                at += 2
            else:
                result.append(0x3d)
    return bytes(result)


def _quote(data, at, width, quotetabs, istext, header):
    """Must the byte be written as "=" and two digits?"""
    char = data[at]
    if char > 126 or char == 0x3d or (header and char == 0x5f):
        return True
    if char == 0x2e and width == 0:
        # A point alone on its line ends a mail.
        return at + 1 == len(data) or data[at + 1] in b"\r\n\0"
    if char in b"\r\n":
        return not istext
    if char in b"\t ":
        return at + 1 == len(data) or quotetabs
    return char < 33


def b2a_qp(data, quotetabs=False, istext=True, header=False):
    """Encode as quoted-printable, in lines of at most 76 characters."""
    data = bytes(_bytes(data))
    newline = b"\r\n" if 0 <= data.find(b"\r\n") == data.find(b"\n") - 1 \
        else b"\n"
    result = bytearray()
    width = 0
    at = 0
    while at < len(data):
        char = data[at]
        at_end = istext and (char == 10 or data[at:at + 2] == b"\r\n")
        if at_end:
            if result and result[-1] in b" \t" and width:
                result[-1:] = b"=%02X" % result[-1]
            result += newline
            at += 1 if char == 10 else 2
            width = 0
            continue
        if header and not quotetabs and char == 0x20 and at + 1 < len(data):
            piece = b"_"
        elif _quote(data, at, width, quotetabs, istext, header):
            piece = b"=%02X" % char
        else:
            piece = bytes([char])
        last = (at + 1 == len(data) or data[at + 1] == 10
                or istext and data[at + 1:at + 3] == b"\r\n")
        if width + len(piece) > (76 if last else 75):
            result += b"=" + newline
            width = 0
        result += piece
        width += len(piece)
        at += 1
    return bytes(result)


def crc_hqx(data, crc, /):
    """Return the CRC-CCITT of data, going on from crc."""
    value = crc & 0xFFFF
    for byte in _bytes(data):
        value ^= byte << 8
        for _ in range(8):
            value = (value << 1 ^ (0x1021 if value & 0x8000 else 0)) & 0xFFFF
    return value
