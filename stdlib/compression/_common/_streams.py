"""Files whose content is compressed: the checks they share, and a raw
stream that reads through a decompressor."""

import builtins
import io
import os

BUFFER_SIZE = io.DEFAULT_BUFFER_SIZE


class BaseStream(io.BufferedIOBase):
    """A buffered stream that refuses what it was not opened for."""

    def _check_not_closed(self):
        if self.closed:
            raise ValueError("I/O operation on closed file")

    def _check_can_read(self):
        if not self.readable():
            raise io.UnsupportedOperation("File not open for reading")

    def _check_can_write(self):
        if not self.writable():
            raise io.UnsupportedOperation("File not open for writing")

    def _check_can_seek(self):
        problem = None
        if not self.readable():
            problem = "Seeking is only supported on files open for reading"
        elif not self.seekable():
            problem = "The underlying file object does not support seeking"
        if problem:
            raise io.UnsupportedOperation(problem)


class DecompressReader(io.RawIOBase):
    """What a compressed file says, stream after stream.

    Behind a first whole stream, what raises trailing_error is no stream
    but waste, and the file ends there.
    """

    def __init__(self, fp, decomp_factory, trailing_error=(), **decomp_args):
        self._fp = fp
        self._make = lambda: decomp_factory(**decomp_args)
        self._trailing_error = trailing_error
        self._size = -1
        self._start()

    def _start(self):
        self._decompressor = self._make()
        self._pos = 0
        self._eof = False

    def readable(self):
        return True

    def seekable(self):
        return self._fp.seekable()

    def close(self):
        self._decompressor = None
        return super().close()

    def readinto(self, b):
        with memoryview(b) as view, view.cast("B") as target:
            data = self.read(len(target))
            target[:len(data)] = data
        return len(data)

    def _next_part(self, size):
        """Return more bytes, maybe none; None at the end of the file."""
        behind = self._decompressor.eof
        if behind:
            block = self._decompressor.unused_data or self._fp.read(BUFFER_SIZE)
            if not block:
                return None
            self._decompressor = self._make()
        elif self._decompressor.needs_input:
            block = self._fp.read(BUFFER_SIZE)
            if not block:
                raise EOFError("Compressed file ended before the "
                               "end-of-stream marker was reached")
        else:
            block = b""
        try:
            return self._decompressor.decompress(block, size)
        except self._trailing_error:
            if behind:
                return None
            raise

    def read(self, size=-1):
        if size < 0:
            return self.readall()
        if size == 0 or self._eof:
            return b""
        while not (data := self._next_part(size)):
            if data is None:
                self._eof = True
                self._size = self._pos
                return b""
        self._pos += len(data)
        return data

    def readall(self):
        parts = []
        while data := self.read(1 << 62):
            parts.append(data)
        return b"".join(parts)

    def _skip(self, count):
        while count > 0 and (data := self.read(min(BUFFER_SIZE, count))):
            count -= len(data)

    def _rewind(self):
        self._fp.seek(0)
        self._start()

    def seek(self, offset, whence=io.SEEK_SET):
        if whence == io.SEEK_CUR:
            offset += self._pos
        elif whence == io.SEEK_END:
            if self._size < 0:
                self._skip(1 << 62)
            offset += self._size
        elif whence != io.SEEK_SET:
            raise ValueError(f"Invalid value for whence: {whence}")
        if offset < self._pos:
            self._rewind()
        self._skip(offset - self._pos)
        return self._pos

    def tell(self):
        return self._pos


class CompressedFile(BaseStream):
    """A file of bz2 or lzma: what is read and written is its content."""

    # Set before anything in __init__ can fail, for close().
    _fp = None
    _close_fp = False

    def _open(self, filename, mode, reader, compressor):
        """Open a path, or use a file; reader and compressor make those."""
        if mode not in ("r", "rb", "w", "wb", "x", "xb", "a", "ab"):
            raise ValueError(f"Invalid mode: {mode!r}")
        plain = mode[0]
        if isinstance(filename, (str, bytes, os.PathLike)):
            make = lambda: builtins.open(filename, plain + "b")
        elif hasattr(filename, "read") or hasattr(filename, "write"):
            make = lambda: filename
        else:
            raise TypeError(
                "filename must be a str, bytes, file or PathLike object")
        self._reading = plain == "r"
        if not self._reading:
            self._compressor = compressor()
            self._pos = 0
        self._fp = make()
        self._close_fp = self._fp is not filename
        if self._reading:
            self._buffer = io.BufferedReader(reader(self._fp))

    def close(self):
        """Write the rest and close the file, if it was opened here."""
        fp = self._fp
        if fp is None:
            return
        try:
            if self._reading:
                self._buffer.close()
                self._buffer = None
            else:
                fp.write(self._compressor.flush())
                self._compressor = None
        finally:
            self._fp = None
            if self._close_fp:
                fp.close()

    @property
    def closed(self):
        """Is the file closed?"""
        return self._fp is None

    @property
    def name(self):
        """The name of the file below."""
        self._check_not_closed()
        return self._fp.name

    @property
    def mode(self):
        """How the file was opened."""
        return "rb" if self._reading else "wb"

    def fileno(self):
        """Return the descriptor of the file below."""
        self._check_not_closed()
        return self._fp.fileno()

    def seekable(self):
        """Can seek() be used?"""
        return self.readable() and self._buffer.seekable()

    def readable(self):
        """Was it opened for reading?"""
        self._check_not_closed()
        return self._reading

    def writable(self):
        """Was it opened for writing?"""
        self._check_not_closed()
        return not self._reading

    def peek(self, size=-1):
        """Return bytes that come next without moving on."""
        self._check_can_read()
        return self._buffer.peek(size)

    def read(self, size=-1):
        """Read up to size bytes, all that are left without a size."""
        self._check_can_read()
        return self._buffer.read(size)

    def read1(self, size=-1):
        """Read what one access to the file below gives."""
        self._check_can_read()
        return self._buffer.read1(io.DEFAULT_BUFFER_SIZE if size < 0 else size)

    def readinto(self, b):
        """Read into a buffer; return how many bytes."""
        self._check_can_read()
        return self._buffer.readinto(b)

    def readline(self, size=-1):
        """Read a line."""
        self._check_can_read()
        return self._buffer.readline(size)

    def write(self, data):
        """Write bytes; return how many."""
        self._check_can_write()
        if not isinstance(data, (bytes, bytearray)):
            with memoryview(data) as view:
                data = view.tobytes()
        self._fp.write(self._compressor.compress(data))
        self._pos += len(data)
        return len(data)

    def seek(self, offset, whence=io.SEEK_SET):
        """Go to a place in the content; back means from the beginning."""
        self._check_can_seek()
        return self._buffer.seek(offset, whence)

    def tell(self):
        """Return the place in the content."""
        self._check_not_closed()
        return self._buffer.tell() if self._reading else self._pos


def open_file(opener, mode, encoding, errors, newline):
    """Open a binary file by opener(mode), and make it text if mode says so."""
    if "t" not in mode:
        for name, value in (("encoding", encoding), ("errors", errors),
                            ("newline", newline)):
            if value is not None:
                raise ValueError(
                    f"Argument '{name}' not supported in binary mode")
        return opener(mode)
    if "b" in mode:
        raise ValueError(f"Invalid mode: {mode!r}")
    file = opener(mode.replace("t", ""))
    return io.TextIOWrapper(file, io.text_encoding(encoding, 3), errors,
                            newline)


def decompress_all(data, make, trailing_error, error):
    """Return the content of the streams in data.

    Behind a first whole stream, what raises trailing_error is waste; error
    is raised when the last stream is cut short.
    """
    parts = []
    while True:
        decompressor = make()
        try:
            parts.append(decompressor.decompress(data))
        except trailing_error:
            if parts:
                break
            raise
        if not decompressor.eof:
            raise error("Compressed data ended before the end-of-stream "
                        "marker was reached")
        data = decompressor.unused_data
        if not data:
            break
    return b"".join(parts)
