"""Compression by bzip2: of bytes, piece by piece, and of files."""

import io

from _bz2 import BZ2Compressor, BZ2Decompressor
from compression._common import _streams

__all__ = ["BZ2File", "BZ2Compressor", "BZ2Decompressor", "open", "compress",
           "decompress"]


class BZ2File(_streams.CompressedFile):
    """A compressed file, by its path or another file that is open."""

    def __init__(self, filename, mode="r", *, compresslevel=9):
        if not 1 <= compresslevel <= 9:
            raise ValueError("compresslevel must be between 1 and 9")
        self._open(filename, "r" if mode == "" else mode,
                   lambda fp: _streams.DecompressReader(
                       fp, BZ2Decompressor, trailing_error=OSError),
                   lambda: BZ2Compressor(compresslevel))

    def peek(self, n=0):
        """Return bytes that come next without moving on."""
        return super().peek(n)

    def readline(self, size=-1):
        """Read a line."""
        return super().readline(_size(size))

    def readlines(self, size=-1):
        """Read lines, until they have size bytes together."""
        size = _size(size)
        self._check_can_read()
        return self._buffer.readlines(size)

    def writelines(self, seq):
        """Write several bytes-like objects."""
        return io.BufferedIOBase.writelines(self, seq)


def _size(size):
    if not isinstance(size, int) and not hasattr(size, "__index__"):
        raise TypeError("Integer argument expected")
    return size.__index__()


def open(filename, mode="rb", compresslevel=9, encoding=None, errors=None,
         newline=None):
    """Open a compressed file, binary or (with "t" in mode) as text."""
    return _streams.open_file(
        lambda plain: BZ2File(filename, plain, compresslevel=compresslevel),
        mode, encoding, errors, newline)


def compress(data, compresslevel=9):
    """Return bytes as a stream."""
    compressor = BZ2Compressor(compresslevel)
    return compressor.compress(data) + compressor.flush()


def decompress(data):
    """Return the content of all streams in bytes."""
    if not data:
        return b""
    return _streams.decompress_all(data, BZ2Decompressor, OSError, ValueError)
