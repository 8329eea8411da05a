"""The encoding uuencode: a file with a name and a mode."""

import binascii

from encodings._transform import bytes_codec, take_bytes


def encode(input, errors="strict", filename="<data>", mode=0o666):
    """Encode in lines between "begin" and "end"."""
    assert errors == "strict"
    data = take_bytes(input)
    name = filename.replace("\n", "\\n").replace("\r", "\\r")
    parts = [("begin %o %s\n" % (mode & 0o777, name)).encode("ascii")]
    parts += [binascii.b2a_uu(data[i:i + 45])
              for i in range(0, len(data), 45)]
    return b"".join(parts) + b" \nend\n", len(input)


def decode(input, errors="strict"):
    """Decode the lines between "begin" and "end"."""
    assert errors == "strict"
    lines = iter(take_bytes(input).splitlines(keepends=True))
    for line in lines:
        if line[:5] == b"begin":
            break
    else:
        raise ValueError('Missing "begin" line in input data')
    parts = []
    for line in lines:
        if line == b"end\n":
            return b"".join(parts), len(input)
        try:
            parts.append(binascii.a2b_uu(line))
        except binascii.Error:
            # Some encoders write too much.
            length = ((line[0] - 32 & 63) * 4 + 5) // 3
            parts.append(binascii.a2b_uu(line[:length]))
    raise ValueError("Truncated input data")


def getregentry():
    """Return the CodecInfo."""
    return bytes_codec("uu", encode, decode)
