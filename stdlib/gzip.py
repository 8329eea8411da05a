"""Files in the format of gzip, as streams, and bytes of that format.

A file is one member or several, one behind the other: a header, what
deflate makes of the content, and the content's checksum and length.
"""

import builtins
import errno
import io
import os
import struct
import sys
import time
import zlib

from compression._common import _streams

__all__ = ["BadGzipFile", "GzipFile", "open", "compress", "decompress"]

FTEXT, FHCRC, FEXTRA, FNAME, FCOMMENT = 1, 2, 4, 8, 16

READ = "rb"
WRITE = "wb"

_COMPRESS_LEVEL_FAST = 1
_COMPRESS_LEVEL_TRADEOFF = 6
_COMPRESS_LEVEL_BEST = 9

READ_BUFFER_SIZE = 128 * 1024
_WRITE_BUFFER_SIZE = 4 * io.DEFAULT_BUFFER_SIZE

_MAGIC = b"\x1f\x8b"
_DEFLATE = 8
_UNIX = 255
_CUT = "Compressed file ended before the end-of-stream marker was reached"


class BadGzipFile(OSError):
    """The file is not one of gzip's, or a damaged one."""


def open(filename, mode="rb", compresslevel=_COMPRESS_LEVEL_BEST,
         encoding=None, errors=None, newline=None):
    """Open a compressed file, binary or (with "t" in mode) as text.

    filename is a path, or a file that is open already.
    """
    def opener(plain):
        if isinstance(filename, (str, bytes, os.PathLike)):
            return GzipFile(filename, plain, compresslevel)
        if hasattr(filename, "read") or hasattr(filename, "write"):
            return GzipFile(None, plain, compresslevel, filename)
        raise TypeError("filename must be a str or bytes object, or a file")

    return _streams.open_file(opener, mode, encoding, errors, newline)


def _level_hint(level):
    """Return what a header says of the level."""
    return {_COMPRESS_LEVEL_BEST: 2, _COMPRESS_LEVEL_FAST: 4}.get(level, 0)


class _PaddedFile:
    """A file in front of which bytes that were read too much are put."""

    def __init__(self, f, prepend=b""):
        self.file = f
        self._ahead = prepend

    def read(self, size):
        if not self._ahead:
            return self.file.read(size)
        data, self._ahead = self._ahead[:size], self._ahead[size:]
        if len(data) < size:
            data += self.file.read(size - len(data))
        return data

    def prepend(self, prepend=b""):
        self._ahead = bytes(prepend) + self._ahead

    def seek(self, off):
        self._ahead = b""
        return self.file.seek(off)

    def seekable(self):
        return True


class GzipFile(_streams.BaseStream):
    """A compressed file: what is read and written is its content."""

    # Set before anything in __init__ can fail, for close() and __del__().
    fileobj = None
    myfileobj = None
    _buffer = None

    def __init__(self, filename=None, mode=None,
                 compresslevel=_COMPRESS_LEVEL_BEST, fileobj=None, mtime=None):
        if mode and ("t" in mode or "U" in mode):
            raise ValueError(f"Invalid mode: {mode!r}")
        if mode and "b" not in mode:
            mode += "b"
        try:
            if fileobj is None:
                fileobj = self.myfileobj = builtins.open(filename,
                                                         mode or "rb")
            if filename is None:
                filename = getattr(fileobj, "name", "")
                if not isinstance(filename, (str, bytes)):
                    filename = ""
            else:
                filename = os.fspath(filename)
            given = mode
            if mode is None:
                mode = getattr(fileobj, "mode", "rb")
            self._begin(filename, str(mode), given, compresslevel, fileobj,
                        mtime)
        except BaseException:
            self._close()
            raise

    def _begin(self, filename, mode, given, compresslevel, fileobj, mtime):
        self._buffer_size = _WRITE_BUFFER_SIZE
        if mode.startswith("r"):
            self.mode = READ
            self._buffer = io.BufferedReader(_GzipReader(fileobj),
                                             READ_BUFFER_SIZE)
            self.name = filename
        elif mode.startswith(("w", "a", "x")):
            if given is None:
                import warnings
                warnings.warn(
                    "GzipFile was opened for writing, but this will change "
                    "in future Python releases.  Specify the mode argument "
                    "for opening it for writing.", FutureWarning, 4)
            self.mode = WRITE
            self.name = filename
            self.crc = 0
            self.size = 0
            self.offset = 0
            self._pending = bytearray()
            self._write_mtime = mtime
            self.compress = zlib.compressobj(
                compresslevel, zlib.DEFLATED, -zlib.MAX_WBITS,
                zlib.DEF_MEM_LEVEL, 0)
        else:
            raise ValueError(f"Invalid mode: {mode!r}")
        self.fileobj = fileobj
        if self.mode == WRITE:
            self._write_gzip_header(compresslevel)

    @property
    def mtime(self):
        """The time in the header read last, or None."""
        return self._buffer.raw._last_mtime if self._buffer else None

    def __repr__(self):
        text = repr(self.fileobj)
        return f"<gzip {text[1:-1]} {hex(id(self))}>"

    def _header_name(self):
        """Return the file's name as a header can say it, or nothing."""
        try:
            name = os.path.basename(self.name)
            if not isinstance(name, bytes):
                name = name.encode("latin-1")
        except UnicodeEncodeError:
            return b""
        return name.removesuffix(b".gz")

    def _write_gzip_header(self, compresslevel):
        name = self._header_name()
        mtime = self._write_mtime
        if mtime is None:
            mtime = time.time()
        self.fileobj.write(struct.pack(
            "<2sBBLBB", _MAGIC, _DEFLATE, FNAME if name else 0, int(mtime),
            _level_hint(compresslevel), _UNIX))
        if name:
            self.fileobj.write(name + b"\0")

    def _check_not_closed(self):
        if self.fileobj is None:
            raise ValueError("I/O operation on closed file")

    # ---- writing

    def write(self, data):
        """Write bytes; return how many."""
        self._check_not_closed()
        if self.mode != WRITE:
            raise OSError(errno.EBADF, "write() on read-only GzipFile object")
        if not isinstance(data, (bytes, bytearray)):
            with memoryview(data) as view:
                data = view.tobytes()
        length = len(data)
        self.offset += length
        if length + len(self._pending) >= _WRITE_BUFFER_SIZE:
            self._write_pending()
            if length >= _WRITE_BUFFER_SIZE:
                self._write_raw(data)
                return length
        self._pending += data
        return length

    def _write_pending(self):
        if self._pending:
            data, self._pending = self._pending, bytearray()
            self._write_raw(data)

    def _write_raw(self, data):
        self.fileobj.write(self.compress.compress(data))
        self.size += len(data)
        self.crc = zlib.crc32(data, self.crc)

    def flush(self, zlib_mode=zlib.Z_SYNC_FLUSH):
        """Write what is held back, so that all up to here can be read."""
        self._check_not_closed()
        if self.mode == WRITE:
            self._write_pending()
            self.fileobj.write(self.compress.flush(zlib_mode))
            self.fileobj.flush()

    # ---- reading

    def _check_read(self, caller):
        self._check_not_closed()
        if self.mode != READ:
            raise OSError(errno.EBADF,
                          f"{caller}() on write-only GzipFile object")

    def read(self, size=-1):
        """Read up to size bytes, all that are left without a size."""
        self._check_read("read")
        return self._buffer.read(size)

    def read1(self, size=-1):
        """Read what one access to the file below gives."""
        self._check_read("read1")
        return self._buffer.read1(io.DEFAULT_BUFFER_SIZE if size < 0 else size)

    def readinto(self, b):
        """Read into a buffer; return how many bytes."""
        self._check_read("readinto")
        return self._buffer.readinto(b)

    def readinto1(self, b):
        """Read into a buffer with one access to the file below."""
        self._check_read("readinto1")
        return self._buffer.readinto1(b)

    def peek(self, n):
        """Return bytes that come next without moving on."""
        self._check_read("peek")
        return self._buffer.peek(n)

    def readline(self, size=-1):
        """Read a line."""
        self._check_read("readline")
        return self._buffer.readline(size)

    # ---- where it is, and its end

    @property
    def closed(self):
        """Is the file closed?"""
        return self.fileobj is None

    def close(self):
        """Write the rest and close the file, if it was opened here."""
        fileobj = self.fileobj
        if fileobj is None:
            return
        try:
            if self.mode == WRITE:
                self._write_pending()
                fileobj.write(self.compress.flush())
                fileobj.write(struct.pack("<LL", self.crc,
                                          self.size & 0xFFFFFFFF))
            else:
                self._buffer.close()
        finally:
            self._close()

    def _close(self):
        self.fileobj = None
        mine, self.myfileobj = self.myfileobj, None
        if mine is not None:
            mine.close()

    def __del__(self):
        if getattr(self, "mode", None) == WRITE and not self.closed:
            import warnings
            warnings.warn("unclosed GzipFile", ResourceWarning, 2, source=self)
        super().__del__()

    def fileno(self):
        """Return the descriptor of the file below."""
        return self.fileobj.fileno()

    def rewind(self):
        """Go back to the beginning, when reading."""
        if self.mode != READ:
            raise OSError("Can't rewind in write mode")
        self._buffer.seek(0)

    def readable(self):
        """Was it opened for reading?"""
        return self.mode == READ

    def writable(self):
        """Was it opened for writing?"""
        return self.mode == WRITE

    def seekable(self):
        """Can seek() be used?"""
        return True

    def tell(self):
        """Return the place in the content."""
        self._check_not_closed()
        return self.offset if self.mode == WRITE else self._buffer.tell()

    def seek(self, offset, whence=io.SEEK_SET):
        """Go to a place in the content; when writing, only forward."""
        self._check_not_closed()
        if self.mode == READ:
            return self._buffer.seek(offset, whence)
        if whence == io.SEEK_CUR:
            offset += self.offset
        elif whence != io.SEEK_SET:
            raise ValueError("Seek from end not supported")
        if offset < self.offset:
            raise OSError("Negative seek in write mode")
        while self.offset < offset:
            self.write(bytes(min(offset - self.offset, self._buffer_size)))
        return self.offset


def _read_exact(fp, n):
    """Read n bytes; fewer are an EOFError."""
    data = fp.read(n)
    while len(data) < n:
        more = fp.read(n - len(data))
        if not more:
            raise EOFError(_CUT)
        data += more
    return data


def _skip_text(fp):
    while fp.read(1) not in (b"", b"\0"):
        pass


def _read_gzip_header(fp):
    """Go behind a header: its time, or None at the end of the file."""
    magic = fp.read(2)
    if magic == b"":
        return None
    if magic != _MAGIC:
        raise BadGzipFile(f"Not a gzipped file ({magic!r})")
    method, flags, mtime = struct.unpack("<BBIxx", _read_exact(fp, 8))
    if method != _DEFLATE:
        raise BadGzipFile("Unknown compression method")
    if flags & FEXTRA:
        _read_exact(fp, *struct.unpack("<H", _read_exact(fp, 2)))
    if flags & FNAME:
        _skip_text(fp)
    if flags & FCOMMENT:
        _skip_text(fp)
    if flags & FHCRC:
        _read_exact(fp, 2)
    return mtime


class _GzipReader(_streams.DecompressReader):
    """The content of all members of a file."""

    def __init__(self, fp):
        super().__init__(_PaddedFile(fp), zlib._ZlibDecompressor,
                         wbits=-zlib.MAX_WBITS)
        self._last_mtime = None

    def _start(self):
        super()._start()
        self._new_member = True

    def _begin_member(self):
        mtime = _read_gzip_header(self._fp)
        if mtime is None:
            return False
        self._last_mtime = mtime
        self._decompressor = self._make()
        self._crc = 0
        self._stream_size = 0
        self._new_member = False
        return True

    def _next_part(self, size):
        # What stands behind the content is looked at when more is asked for.
        if not self._new_member and self._decompressor.eof:
            self._end_member()
        if self._new_member and not self._begin_member():
            return None
        block = b""
        if self._decompressor.needs_input:
            block = self._fp.read(READ_BUFFER_SIZE)
        data = self._decompressor.decompress(block, size)
        if self._decompressor.unused_data:
            self._fp.prepend(self._decompressor.unused_data)
        self._crc = zlib.crc32(data, self._crc)
        self._stream_size += len(data)
        if not (data or block or self._decompressor.eof):
            raise EOFError(_CUT)
        return data

    def _end_member(self):
        """Compare checksum and length; skip zeros that fill the file."""
        crc, size = struct.unpack("<II", _read_exact(self._fp, 8))
        if crc != self._crc:
            raise BadGzipFile(
                f"CRC check failed {hex(crc)} != {hex(self._crc)}")
        if size != self._stream_size & 0xFFFFFFFF:
            raise BadGzipFile("Incorrect length of data produced")
        byte = b"\0"
        while byte == b"\0":
            byte = self._fp.read(1)
        self._fp.prepend(byte)
        self._new_member = True


def compress(data, compresslevel=_COMPRESS_LEVEL_BEST, *, mtime=0):
    """Return bytes as one member."""
    packed = zlib.compress(data, level=compresslevel, wbits=31)
    if mtime is None:
        mtime = time.time()
    # zlib says which system wrote it, and a time of 0.
    header = struct.pack("<4sLBB", packed[:4], int(mtime), packed[8], 255)
    return header + packed[10:]


def decompress(data):
    """Return the content of all members in bytes."""
    parts = []
    while True:
        fp = io.BytesIO(data)
        if _read_gzip_header(fp) is None:
            return b"".join(parts)
        member = zlib.decompressobj(wbits=-zlib.MAX_WBITS)
        content = member.decompress(data[fp.tell():])
        if not member.eof or len(member.unused_data) < 8:
            raise EOFError(_CUT)
        crc, size = struct.unpack("<II", member.unused_data[:8])
        if crc != zlib.crc32(content):
            raise BadGzipFile("CRC check failed")
        if size != len(content) & 0xFFFFFFFF:
            raise BadGzipFile("Incorrect length of data produced")
        parts.append(content)
        data = member.unused_data[8:].lstrip(b"\0")


def _copy(source, target):
    while chunk := source.read(READ_BUFFER_SIZE):
        target.write(chunk)
    if source is not sys.stdin.buffer:
        source.close()
    if target is not sys.stdout.buffer:
        target.close()


def main():
    """Compress or decompress the files that the command line names."""
    from argparse import ArgumentParser
    parser = ArgumentParser(
        description="A simple command line interface for the gzip module: "
                    "act like gzip, but do not delete the input file.")
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--fast", action="store_true", help="compress faster")
    group.add_argument("--best", action="store_true", help="compress better")
    group.add_argument("-d", "--decompress", action="store_true",
                       help="act like gunzip instead of gzip")
    parser.add_argument("args", nargs="*", default=["-"], metavar="file")
    options = parser.parse_args()
    level = _COMPRESS_LEVEL_TRADEOFF
    if options.fast:
        level = _COMPRESS_LEVEL_FAST
    elif options.best:
        level = _COMPRESS_LEVEL_BEST
    for name in options.args:
        if options.decompress:
            if name == "-":
                _copy(GzipFile("", "rb", fileobj=sys.stdin.buffer),
                      sys.stdout.buffer)
            elif name.endswith(".gz"):
                _copy(open(name, "rb"), builtins.open(name[:-3], "wb"))
            else:
                sys.exit(f"filename doesn't end in .gz: {name!r}")
        elif name == "-":
            _copy(sys.stdin.buffer,
                  GzipFile("", "wb", fileobj=sys.stdout.buffer,
                           compresslevel=level))
        else:
            _copy(builtins.open(name, "rb"),
                  GzipFile(name + ".gz", "wb", level))


if __name__ == "__main__":
    main()
