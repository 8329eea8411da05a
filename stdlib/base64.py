"""Bytes as text: base 16, 32, 64 and 85 in their variants."""

import binascii
import struct

__all__ = ["encode", "decode", "encodebytes", "decodebytes",
           "b64encode", "b64decode", "b32encode", "b32decode",
           "b32hexencode", "b32hexdecode", "b16encode", "b16decode",
           "b85encode", "b85decode", "a85encode", "a85decode", "z85encode",
           "z85decode", "standard_b64encode", "standard_b64decode",
           "urlsafe_b64encode", "urlsafe_b64decode"]

bytes_types = (bytes, bytearray)


def _to_bytes(data):
    """The bytes of what shall be decoded: ASCII text or a buffer."""
    if isinstance(data, str):
        try:
            return data.encode("ascii")
        except UnicodeEncodeError:
            raise ValueError("string argument should contain only ASCII "
                             "characters")
    if isinstance(data, bytes_types):
        return data
    try:
        return memoryview(data).tobytes()
    except TypeError:
        raise TypeError("argument should be a bytes-like object or ASCII "
                        f"string, not {data.__class__.__name__!r}") from None


# ---- base 64

_TO_URL = bytes.maketrans(b"+/", b"-_")
_FROM_URL = bytes.maketrans(b"-_", b"+/")


def b64encode(s, altchars=None):
    """Return s in base 64; altchars are two bytes that stand for + and /."""
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is None:
        return encoded
    assert len(altchars) == 2, repr(altchars)
    return encoded.translate(bytes.maketrans(b"+/", altchars))


def b64decode(s, altchars=None, validate=False):
    """Return the bytes that s stands for.

    Other characters than those of the alphabet are ignored, unless validate
    is true.  binascii.Error if the padding is wrong.
    """
    s = _to_bytes(s)
    if altchars is not None:
        altchars = _to_bytes(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b"+/"))
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    """Return s in base 64 with + and /."""
    return b64encode(s)


def standard_b64decode(s):
    """Return the bytes that s stands for, in base 64 with + and /."""
    return b64decode(s)


def urlsafe_b64encode(s):
    """Return s in base 64 with - and _."""
    return b64encode(s).translate(_TO_URL)


def urlsafe_b64decode(s):
    """Return the bytes that s stands for, in base 64 with - and _."""
    return b64decode(_to_bytes(s).translate(_FROM_URL))


# ---- base 32 and 16

_B32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_B32_HEX = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"
_PADDING_32 = {1: 6, 2: 4, 3: 3, 4: 1}  # bytes of the last group: of "="


def _encode_32(alphabet, s):
    if not isinstance(s, bytes_types):
        s = memoryview(s).tobytes()
    rest = len(s) % 5
    if rest:
        s = s + bytes(5 - rest)
    result = bytearray()
    for at in range(0, len(s), 5):
        number = int.from_bytes(s[at:at + 5])
        for shift in range(35, -5, -5):
            result.append(alphabet[number >> shift & 31])
    if rest:
        count = _PADDING_32[rest]
        result[-count:] = b"=" * count
    return bytes(result)


def _decode_32(alphabet, s, casefold, map01=None):
    s = _to_bytes(s)
    if len(s) % 8:
        raise binascii.Error("Incorrect padding")
    if map01 is not None:
        map01 = _to_bytes(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b"01", b"O" + map01))
    if casefold:
        s = s.upper()
    padded = len(s)
    s = s.rstrip(b"=")
    padding = padded - len(s)
    values = {char: value for value, char in enumerate(alphabet)}
    result = bytearray()
    for at in range(0, len(s), 8):
        number = 0
        for char in s[at:at + 8]:
            if char not in values:
                raise binascii.Error("Non-base32 digit found")
            number = number << 5 | values[char]
        result += (number << 5 * max(0, at + 8 - len(s))).to_bytes(5)
    if padded % 8 or padding not in (0, 1, 3, 4, 6):
        raise binascii.Error("Incorrect padding")
    if padding and result:
        result = result[:-(5 - (43 - 5 * padding) // 8)]
    return bytes(result)


def b32encode(s):
    """Return s in base 32."""
    return _encode_32(_B32, s)


def b32decode(s, casefold=False, map01=None):
    """Return the bytes that s stands for, in base 32.

    casefold allows small letters; map01 is the letter that 1 stands for, and
    0 stands for O then.
    """
    return _decode_32(_B32, s, casefold, map01)


def b32hexencode(s):
    """Return s in base 32 with the digits 0 to 9 and A to V."""
    return _encode_32(_B32_HEX, s)


def b32hexdecode(s, casefold=False):
    """Return the bytes that s stands for, in base 32 of b32hexencode."""
    return _decode_32(_B32_HEX, s, casefold)


def b16encode(s):
    """Return s as two hexadecimal digits for each byte."""
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    """Return the bytes that hexadecimal digits stand for."""
    s = _to_bytes(s)
    if casefold:
        s = s.upper()
    if s.translate(None, delete=b"0123456789ABCDEF"):
        raise binascii.Error("Non-base16 digit found")
    return binascii.unhexlify(s)


# ---- base 85

_ASCII_85 = bytes(range(33, 118))
_B85 = (b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
        b"!#$%&()*+-;<=>?@^_`{|}~")
_Z85 = (b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
        b".-:+=^!/*?&<>()[]{}@%$#")
_TO_Z85 = bytes.maketrans(_B85, _Z85)
_ONLY_B85 = bytes(set(_B85) - set(_Z85))
_FROM_Z85 = bytes.maketrans(_Z85 + _ONLY_B85, _B85 + bytes(len(_ONLY_B85)))


def _encode_85(b, alphabet, pad=False, zeros=None, spaces=None):
    """Five digits for four bytes; zeros and spaces stand for four of these."""
    if not isinstance(b, bytes_types):
        b = memoryview(b).tobytes()
    missing = -len(b) % 4
    b = b + bytes(missing)
    result = bytearray()
    for word, in struct.iter_unpack(">I", b):
        if zeros and not word:
            result += zeros
        elif spaces and word == 0x20202020:
            result += spaces
        else:
            digits = bytearray()
            for _ in range(5):
                word, digit = divmod(word, 85)
                digits.append(alphabet[digit])
            digits.reverse()
            result += digits
    if missing and not pad:
        if zeros and result.endswith(zeros):
            result[-1:] = bytes([alphabet[0]]) * 5
        del result[-missing:]
    return bytes(result)


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    """Return b as Ascii85.

    foldspaces writes four spaces as y; wrapcol is the length of lines, 0 for
    one line; pad fills b up to four bytes; adobe puts <~ and ~> around.
    """
    result = _encode_85(b, _ASCII_85, pad, b"z", b"y" if foldspaces else None)
    if adobe:
        result = b"<~" + result
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [result[at:at + wrapcol]
                 for at in range(0, len(result), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b"")
        result = b"\n".join(lines)
    return result + b"~>" if adobe else result


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    """Return the bytes that Ascii85 stands for.

    foldspaces allows y for four spaces; adobe wants <~ (or nothing) and ~>
    around; ignorechars are skipped.
    """
    b = _to_bytes(b)
    if adobe:
        if not b.endswith(b"~>"):
            raise ValueError("Ascii85 encoded byte sequences must end with "
                             f"{b'~>'!r}")
        b = b[2 if b.startswith(b"<~") else 0:-2]
    result = bytearray()
    digits = []
    for char in b + b"u" * 4:
        if 33 <= char <= 117:
            digits.append(char - 33)
            if len(digits) < 5:
                continue
            number = 0
            for digit in digits:
                number = number * 85 + digit
            if number >> 32:
                raise ValueError("Ascii85 overflow") from None
            result += number.to_bytes(4)
            digits.clear()
        elif char == 122 or (foldspaces and char == 121):
            name = "z" if char == 122 else "y"
            if digits:
                raise ValueError(f"{name} inside Ascii85 5-tuple")
            result += bytes(4) if char == 122 else b"    "
        elif char not in ignorechars:
            raise ValueError("Non-Ascii85 digit found: %c" % char)
    missing = 4 - len(digits)
    return bytes(result[:-missing] if missing else result)


def b85encode(b, pad=False):
    """Return b in base 85, as git writes it."""
    return _encode_85(b, _B85, pad)


def b85decode(b):
    """Return the bytes that b stands for, in base 85 of b85encode."""
    b = _to_bytes(b)
    missing = -len(b) % 5
    b = b + b"~" * missing
    values = {char: value for value, char in enumerate(_B85)}
    result = bytearray()
    for at in range(0, len(b), 5):
        number = 0
        for place, char in enumerate(b[at:at + 5], at):
            if char not in values:
                raise ValueError("bad base85 character at position "
                                 f"{place}") from None
            number = number * 85 + values[char]
        if number >> 32:
            raise ValueError("base85 overflow in hunk starting at byte "
                             f"{at}") from None
        result += number.to_bytes(4)
    return bytes(result[:-missing] if missing else result)


def z85encode(s):
    """Return s in base 85 of ZeroMQ."""
    return b85encode(s).translate(_TO_Z85)


def z85decode(s):
    """Return the bytes that s stands for, in base 85 of ZeroMQ."""
    try:
        return b85decode(_to_bytes(s).translate(_FROM_Z85))
    except ValueError as error:
        raise ValueError(str(error).replace("base85", "z85")) from None


# ---- lines of base 64, as in mail

MAXLINESIZE = 76
MAXBINSIZE = MAXLINESIZE // 4 * 3


def encode(input, output):
    """Write the content of the file input to the file output, in base 64."""
    while block := input.read(MAXBINSIZE):
        while len(block) < MAXBINSIZE:
            more = input.read(MAXBINSIZE - len(block))
            if not more:
                break
            block += more
        output.write(binascii.b2a_base64(block))


def decode(input, output):
    """Write what the lines of the file input stand for to the file output."""
    while line := input.readline():
        output.write(binascii.a2b_base64(line))


def _check_buffer(s):
    """TypeError if s is not a buffer of single bytes."""
    kind = s.__class__.__name__
    try:
        view = memoryview(s)
    except TypeError as error:
        raise TypeError(f"expected bytes-like object, not {kind}") from error
    if view.format not in ("c", "b", "B"):
        raise TypeError("expected single byte elements, not "
                        f"{view.format!r} from {kind}")
    if view.ndim != 1:
        raise TypeError(f"expected 1-D data, not {view.ndim}-D data from "
                        f"{kind}")


def encodebytes(s):
    """Return s in base 64, in lines of 76 characters."""
    _check_buffer(s)
    return b"".join(binascii.b2a_base64(s[at:at + MAXBINSIZE])
                    for at in range(0, len(s), MAXBINSIZE))


def decodebytes(s):
    """Return the bytes that lines of base 64 stand for."""
    _check_buffer(s)
    return binascii.a2b_base64(s)
