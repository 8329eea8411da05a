"""Objects as streams of bytes and back.

dumps() and loads() go by way of bytes, dump() and load() by way of files.
Whoever loads a pickle runs what it says: only load what you trust.
"""

from copyreg import dispatch_table

from _pickle import (PickleBuffer, PickleError, Pickler, PicklingError,
                     UnpicklingError, dump, dumps, encode_long, whichmodule)
from _pickle_codes import CODES, DEFAULT_PROTOCOL, HIGHEST_PROTOCOL
from _unpickle import Unpickler, load, loads

__all__ = ["PickleError", "PicklingError", "UnpicklingError", "Pickler",
           "Unpickler", "dump", "dumps", "load", "loads", "PickleBuffer"]

format_version = "5.0"
compatible_formats = ["1.0", "1.1", "1.2", "1.3", "2.0", "3.0", "4.0", "5.0"]
bytes_types = bytes, bytearray

globals().update(CODES)
__all__ += sorted([*CODES, "DEFAULT_PROTOCOL", "HIGHEST_PROTOCOL"])

_Pickler, _Unpickler = Pickler, Unpickler
_dump, _dumps, _load, _loads = dump, dumps, load, loads


def decode_long(data):
    """The int that encode_long made bytes of."""
    return int.from_bytes(data, "little", signed=True)
