"""Bytes compressed by bz2."""

import bz2

from encodings._transform import bytes_codec, incremental_pair, strict_pair

encode, decode = strict_pair(bz2.compress, bz2.decompress)
IncrementalEncoder, IncrementalDecoder = incremental_pair(bz2.BZ2Compressor, bz2.BZ2Decompressor)


def getregentry():
    """Return the CodecInfo."""
    return bytes_codec("bz2", encode, decode, incremental=(
        IncrementalEncoder, IncrementalDecoder))
