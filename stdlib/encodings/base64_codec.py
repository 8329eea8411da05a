"""The encoding base64, in lines."""

import binascii

from encodings._transform import bytes_codec, strict_pair, take_bytes


_TEXT = "expected bytes-like object, not {}"


def _lines(data):
    data = take_bytes(data, _TEXT)
    return b"".join([binascii.b2a_base64(data[i:i + 57])
                     for i in range(0, len(data), 57)])


encode, decode = strict_pair(
    _lines, lambda data: binascii.a2b_base64(take_bytes(data, _TEXT)))


def getregentry():
    """Return the CodecInfo."""
    return bytes_codec("base64", encode, decode)
