"""Files whose content is compressed: the checks they share, and a raw
stream that reads through a decompressor."""

import io

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
