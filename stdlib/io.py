"""Files and streams."""

import _io
import abc

from _io import (DEFAULT_BUFFER_SIZE, UnsupportedOperation, open, open_code,
                 FileIO, BytesIO, StringIO, BufferedReader, BufferedWriter,
                 BufferedRWPair, BufferedRandom, TextIOWrapper,
                 IncrementalNewlineDecoder, text_encoding, BlockingIOError)

__all__ = ["BlockingIOError", "open", "open_code", "IOBase", "RawIOBase",
           "FileIO", "BytesIO", "StringIO", "BufferedIOBase", "BufferedReader",
           "BufferedWriter", "BufferedRWPair", "BufferedRandom", "TextIOBase",
           "TextIOWrapper", "UnsupportedOperation", "SEEK_SET", "SEEK_CUR",
           "SEEK_END", "DEFAULT_BUFFER_SIZE", "IncrementalNewlineDecoder",
           "text_encoding", "Reader", "Writer"]

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2


class IOBase(_io._IOBase, metaclass=abc.ABCMeta):
    __doc__ = _io._IOBase.__doc__


class RawIOBase(_io._RawIOBase, IOBase):
    __doc__ = _io._RawIOBase.__doc__


class BufferedIOBase(_io._BufferedIOBase, IOBase):
    __doc__ = _io._BufferedIOBase.__doc__


class TextIOBase(_io._TextIOBase, IOBase):
    __doc__ = _io._TextIOBase.__doc__


RawIOBase.register(FileIO)
for _class in (BytesIO, BufferedReader, BufferedWriter, BufferedRandom,
               BufferedRWPair):
    BufferedIOBase.register(_class)
for _class in (StringIO, TextIOWrapper):
    TextIOBase.register(_class)
del _class


class Reader(metaclass=abc.ABCMeta):
    """What has a read() method."""

    __slots__ = ()

    @abc.abstractmethod
    def read(self, size=..., /):
        """Return up to size items, all if size is not given."""

    @classmethod
    def __subclasshook__(cls, C):
        if cls is Reader:
            from _collections_abc import _check_methods
            return _check_methods(C, "read")
        return NotImplemented

    __class_getitem__ = classmethod(type(list[int]))


class Writer(metaclass=abc.ABCMeta):
    """What has a write() method."""

    __slots__ = ()

    @abc.abstractmethod
    def write(self, data, /):
        """Write data; return how many items were written."""

    @classmethod
    def __subclasshook__(cls, C):
        if cls is Writer:
            from _collections_abc import _check_methods
            return _check_methods(C, "write")
        return NotImplemented

    __class_getitem__ = classmethod(type(list[int]))
