"""Bytes compressed by bz2."""

import codecs
import bz2

from encodings._transform import bytes_codec, strict_pair

encode, decode = strict_pair(bz2.compress, bz2.decompress)


class IncrementalEncoder(codecs.IncrementalEncoder):
    """Compresses piece by piece."""

    def __init__(self, errors="strict"):
        assert errors == "strict"
        super().__init__(errors)
        self.reset()

    def encode(self, input, final=False):
        data = self._stream.compress(input)
        return data + self._stream.flush() if final else data

    def reset(self):
        self._stream = bz2.BZ2Compressor()


class IncrementalDecoder(codecs.IncrementalDecoder):
    """Decompresses piece by piece."""

    def __init__(self, errors="strict"):
        assert errors == "strict"
        super().__init__(errors)
        self.reset()

    def decode(self, input, final=False):
        data = self._stream.decompress(input)
        return data + self._stream.flush() if final else data

    def reset(self):
        self._stream = bz2.BZ2Decompressor()


def getregentry():
    """Return the CodecInfo."""
    return bytes_codec("bz2", encode, decode, incremental=(
        IncrementalEncoder, IncrementalDecoder))
