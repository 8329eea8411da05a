"""The encoding quoted-printable."""

import binascii

from encodings._transform import bytes_codec, strict_pair, take_bytes

encode, decode = strict_pair(
    lambda data: binascii.b2a_qp(take_bytes(data), quotetabs=True),
    lambda data: binascii.a2b_qp(take_bytes(data)))


def getregentry():
    """Return the CodecInfo."""
    return bytes_codec("quopri", encode, decode)
