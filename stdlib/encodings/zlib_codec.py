"""Bytes compressed by zlib."""

import zlib

from encodings._transform import bytes_codec, incremental_pair, strict_pair

encode, decode = strict_pair(zlib.compress, zlib.decompress)
IncrementalEncoder, IncrementalDecoder = incremental_pair(zlib.compressobj, zlib.decompressobj)


def getregentry():
    """Return the CodecInfo."""
    return bytes_codec("zlib", encode, decode, incremental=(
        IncrementalEncoder, IncrementalDecoder))
