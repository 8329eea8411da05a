"""Two hexadecimal digits for each byte."""

import binascii

from encodings._transform import bytes_codec, strict_pair

encode, decode = strict_pair(binascii.b2a_hex, binascii.a2b_hex)


def getregentry():
    """Return the CodecInfo."""
    return bytes_codec("hex", encode, decode)
