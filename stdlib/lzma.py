"""Compression by xz: of bytes, piece by piece, and of files."""

from _lzma import *
from _lzma import _decode_filter_properties, _encode_filter_properties
from compression._common import _streams

__all__ = [
    "CHECK_NONE", "CHECK_CRC32", "CHECK_CRC64", "CHECK_SHA256",
    "CHECK_ID_MAX", "CHECK_UNKNOWN", "FILTER_LZMA1", "FILTER_LZMA2",
    "FILTER_DELTA", "FILTER_X86", "FILTER_IA64", "FILTER_ARM",
    "FILTER_ARMTHUMB", "FILTER_POWERPC", "FILTER_SPARC", "FORMAT_AUTO",
    "FORMAT_XZ", "FORMAT_ALONE", "FORMAT_RAW", "MF_HC3", "MF_HC4", "MF_BT2",
    "MF_BT3", "MF_BT4", "MODE_FAST", "MODE_NORMAL", "PRESET_DEFAULT",
    "PRESET_EXTREME", "LZMACompressor", "LZMADecompressor", "LZMAFile",
    "LZMAError", "open", "compress", "decompress", "is_check_supported"]


class LZMAFile(_streams.CompressedFile):
    """A compressed file, by its path or another file that is open."""

    def __init__(self, filename=None, mode="r", *, format=None, check=-1,
                 preset=None, filters=None):
        if mode in ("r", "rb"):
            if check != -1:
                raise ValueError("Cannot specify an integrity check "
                                 "when opening a file for reading")
            if preset is not None:
                raise ValueError("Cannot specify a preset compression "
                                 "level when opening a file for reading")
        self._open(filename, mode,
                   lambda fp: _streams.DecompressReader(
                       fp, LZMADecompressor, trailing_error=LZMAError,
                       format=FORMAT_AUTO if format is None else format,
                       filters=filters),
                   lambda: LZMACompressor(
                       format=FORMAT_XZ if format is None else format,
                       check=check, preset=preset, filters=filters))


def open(filename, mode="rb", *, format=None, check=-1, preset=None,
         filters=None, encoding=None, errors=None, newline=None):
    """Open a compressed file, binary or (with "t" in mode) as text."""
    return _streams.open_file(
        lambda plain: LZMAFile(filename, plain, format=format, check=check,
                               preset=preset, filters=filters),
        mode, encoding, errors, newline)


def compress(data, format=FORMAT_XZ, check=-1, preset=None, filters=None):
    """Return bytes as a stream."""
    compressor = LZMACompressor(format, check, preset, filters)
    return compressor.compress(data) + compressor.flush()


def decompress(data, format=FORMAT_AUTO, memlimit=None, filters=None):
    """Return the content of all streams in bytes."""
    return _streams.decompress_all(
        data, lambda: LZMADecompressor(format, memlimit, filters), LZMAError,
        LZMAError)
