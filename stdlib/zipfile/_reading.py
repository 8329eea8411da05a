"""How the members of a ZIP archive are read: compression, encryption, and
the file that gives a member's content."""

import io
import os
import struct
import zipfile
import zlib

ZIP_STORED = 0
ZIP_DEFLATED = 8
ZIP_BZIP2 = 12
ZIP_LZMA = 14

_MASK_ENCRYPTED = 1 << 0
_MASK_USE_DATA_DESCRIPTOR = 1 << 3

compressor_names = {
    0: "store", 1: "shrink", 2: "reduce", 3: "reduce", 4: "reduce",
    5: "reduce", 6: "implode", 7: "tokenize", 8: "deflate", 9: "deflate64",
    10: "implode", 12: "bzip2", 14: "lzma", 18: "terse", 19: "lz77",
    93: "zstd", 97: "wavpack", 98: "ppmd"}


class BadZipFile(Exception):
    """The file is no ZIP archive, or a damaged one."""

    __module__ = "zipfile"


# ---- compression ---------------------------------------------------------------


class LZMACompressor:
    """LZMA as archives have it: version and options, then a raw stream."""

    def __init__(self):
        self._comp = None

    def _begin(self):
        import lzma
        options = lzma._encode_filter_properties({"id": lzma.FILTER_LZMA1})
        chain = [lzma._decode_filter_properties(lzma.FILTER_LZMA1, options)]
        self._comp = lzma.LZMACompressor(lzma.FORMAT_RAW, filters=chain)
        return struct.pack("<BBH", 9, 4, len(options)) + options

    def compress(self, data):
        """Take more bytes."""
        head = self._begin() if self._comp is None else b""
        return head + self._comp.compress(data)

    def flush(self):
        """End the stream."""
        head = self._begin() if self._comp is None else b""
        return head + self._comp.flush()


class LZMADecompressor:
    """The way back."""

    def __init__(self):
        self._decomp = None
        self._head = b""
        self.eof = False
        self.unused_data = b""

    @property
    def needs_input(self):
        """Is there nothing to be had without more input?"""
        return self._decomp is None or self._decomp.needs_input

    def decompress(self, data, max_length=-1):
        """Take more bytes."""
        if self._decomp is None:
            import lzma
            self._head += data
            if len(self._head) <= 4:
                return b""
            size, = struct.unpack("<H", self._head[2:4])
            if len(self._head) <= 4 + size:
                return b""
            options = self._head[4:4 + size]
            self._decomp = lzma.LZMADecompressor(
                lzma.FORMAT_RAW, filters=[lzma._decode_filter_properties(
                    lzma.FILTER_LZMA1, options)])
            data = self._head[4 + size:]
            self._head = b""
        result = self._decomp.decompress(data, max_length)
        self.eof = self._decomp.eof
        self.unused_data = self._decomp.unused_data
        return result


def _check_compression(compression):
    if compression not in (ZIP_STORED, ZIP_DEFLATED, ZIP_BZIP2, ZIP_LZMA):
        raise NotImplementedError("That compression method is not supported")


def _get_compressor(compress_type, compresslevel=None):
    if compress_type == ZIP_DEFLATED:
        if compresslevel is None:
            compresslevel = zlib.Z_DEFAULT_COMPRESSION
        return zlib.compressobj(compresslevel, zlib.DEFLATED, -15)
    if compress_type == ZIP_BZIP2:
        import bz2
        return bz2.BZ2Compressor(9 if compresslevel is None else compresslevel)
    if compress_type == ZIP_LZMA:
        return LZMACompressor()
    return None


def _get_decompressor(compress_type):
    if compress_type == ZIP_STORED:
        return None
    if compress_type == ZIP_DEFLATED:
        return zlib.decompressobj(-15)
    if compress_type == ZIP_BZIP2:
        import bz2
        return bz2.BZ2Decompressor()
    if compress_type == ZIP_LZMA:
        return LZMADecompressor()
    name = compressor_names.get(compress_type)
    shown = f" ({name})" if name else ""
    raise NotImplementedError(f"compression type {compress_type}{shown}")


# ---- encryption ------------------------------------------------------------------


def _crc_step(byte, crc):
    """CRC-32 of one byte without the turning around at both ends."""
    return zlib.crc32(bytes((byte,)), crc ^ 0xFFFFFFFF) ^ 0xFFFFFFFF


class _Decrypter:
    """The traditional encryption of archives, whose keys follow the text."""

    def __init__(self, password):
        self._keys = 0x12345678, 0x23456789, 0x34567890
        for byte in password:
            self._step(byte)

    def _step(self, byte):
        key0, key1, key2 = self._keys
        key0 = _crc_step(byte, key0)
        key1 = ((key1 + (key0 & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
        self._keys = key0, key1, _crc_step(key1 >> 24, key2)

    def __call__(self, data):
        result = bytearray()
        for byte in data:
            k = self._keys[2] | 2
            byte ^= k * (k ^ 1) >> 8 & 0xFF
            self._step(byte)
            result.append(byte)
        return bytes(result)


# ---- files -----------------------------------------------------------------------

_BUSY = ("Can't {} the ZIP file while there is an open writing handle on it. "
         "Close the writing handle before trying to read.")


class _SharedFile:
    """The archive's file from a place of its own, for one reader of many."""

    def __init__(self, file, pos, close, lock, writing):
        self._file = file
        self._pos = pos
        self._close = close
        self._lock = lock
        self._writing = writing
        self.seekable = file.seekable

    def tell(self):
        return self._pos

    def seek(self, offset, whence=os.SEEK_SET):
        with self._lock:
            if self._writing():
                raise ValueError(_BUSY.format("reposition in"))
            if whence == os.SEEK_CUR:
                self._file.seek(self._pos + offset)
            else:
                self._file.seek(offset, whence)
            self._pos = self._file.tell()
            return self._pos

    def read(self, n=-1):
        with self._lock:
            if self._writing():
                raise ValueError(_BUSY.format("read from"))
            self._file.seek(self._pos)
            data = self._file.read(n)
            self._pos = self._file.tell()
            return data

    def close(self):
        if self._file is not None:
            file, self._file = self._file, None
            self._close(file)


class ZipExtFile(io.BufferedIOBase):
    """The content of a member, as ZipFile.open() gives it."""

    __module__ = "zipfile"

    MAX_N = 1 << 31 - 1
    MIN_READ_SIZE = 4096
    MAX_SEEK_READ = 1 << 24

    def __init__(self, fileobj, mode, zipinfo, pwd=None, close_fileobj=False):
        self._fileobj = fileobj
        self._pwd = pwd
        self._close_fileobj = close_fileobj
        self._info = zipinfo
        self.mode = mode
        self.name = zipinfo.filename
        self.newlines = None
        self._expected_crc = getattr(zipinfo, "CRC", None)
        self._seekable = False
        try:
            if fileobj.seekable():
                self._begins_at = fileobj.tell()
                self._seekable = True
        except AttributeError:
            pass
        self._begin()

    def _begin(self):
        """Be at the beginning of the content."""
        info = self._info
        self._compress_left = info.compress_size
        self._left = info.file_size
        self._buffer = b""
        self._offset = 0
        self._eof = False
        self._crc = zlib.crc32(b"")
        self._decompressor = zipfile._get_decompressor(info.compress_type)
        self._decrypter = None
        if self._pwd:
            self._begin_decryption()

    def _begin_decryption(self):
        info = self._info
        self._decrypter = _Decrypter(self._pwd)
        head = self._decrypter(self._fileobj.read(12))
        self._compress_left -= 12
        if info.flag_bits & _MASK_USE_DATA_DESCRIPTOR:
            expected = info._raw_time >> 8 & 0xFF
        else:
            expected = info.CRC >> 24 & 0xFF
        if head[11] != expected:
            raise RuntimeError(f"Bad password for file {info.orig_filename!r}")

    def __repr__(self):
        words = [f"<{self.__class__.__module__}.{self.__class__.__qualname__}"]
        if self.closed:
            words.append("[closed]")
        else:
            words.append(f"name={self.name!r}")
            if self._info.compress_type != ZIP_STORED:
                words.append("compress_type=" + compressor_names.get(
                    self._info.compress_type, str(self._info.compress_type)))
        return " ".join(words) + ">"

    # ---- reading

    def _raw(self, n):
        """Read up to n bytes of what the archive holds."""
        n = min(max(n, self.MIN_READ_SIZE), self._compress_left)
        if n <= 0:
            return b""
        data = self._fileobj.read(n)
        if not data:
            raise EOFError
        self._compress_left -= len(data)
        return self._decrypter(data) if self._decrypter else data

    def _inflate(self, n):
        d = self._decompressor
        data = d.unconsumed_tail
        if n > len(data):
            data += self._raw(n - len(data))
        data = d.decompress(data, max(n, self.MIN_READ_SIZE))
        self._eof = d.eof or (self._compress_left <= 0
                              and not d.unconsumed_tail)
        return data + d.flush() if self._eof else data

    def _read1(self, n):
        """Read more of the content: some bytes, maybe none."""
        if self._eof or n <= 0:
            return b""
        if self._decompressor is None:
            data = self._raw(n)
            self._eof = self._compress_left <= 0
        elif self._info.compress_type == ZIP_DEFLATED:
            data = self._inflate(n)
        else:
            d = self._decompressor
            data = d.decompress(self._raw(n) if d.needs_input else b"",
                                max(n, self.MIN_READ_SIZE))
            self._eof = d.eof or (self._compress_left <= 0 and d.needs_input)
        data = data[:self._left]
        self._left -= len(data)
        if self._left <= 0:
            self._eof = True
        self._check(data)
        return data

    def _check(self, data):
        if self._expected_crc is None:
            return
        self._crc = zlib.crc32(data, self._crc)
        if self._eof and self._crc != self._expected_crc:
            raise BadZipFile(f"Bad CRC-32 for file {self.name!r}")

    def _need_open(self, text):
        if self.closed:
            raise ValueError(text)

    def _take(self, n):
        data = self._buffer[self._offset:self._offset + n]
        self._offset += len(data)
        return data

    def _refill(self, data):
        self._buffer = data
        self._offset = 0

    def read(self, n=-1):
        """Read up to n bytes, all that are left without n."""
        self._need_open("read from closed file.")
        if n is None or n < 0:
            parts = [self._take(len(self._buffer))]
            self._refill(b"")
            while not self._eof:
                parts.append(self._read1(self.MAX_N))
            return b"".join(parts)
        parts = [self._take(n)]
        n -= len(parts[0])
        while n > 0 and not self._eof:
            self._refill(self._read1(n))
            parts.append(self._take(n))
            n -= len(parts[-1])
        return b"".join(parts)

    def read1(self, n=-1):
        """Read up to n bytes with as few accesses to the file as it takes."""
        self._need_open("read from closed file.")
        if n is None or n < 0:
            n = self.MAX_N
        data = self._take(n)
        if data or n == 0:
            return data
        while not self._eof:
            self._refill(self._read1(n))
            if self._buffer:
                break
        return self._take(n)

    def peek(self, n=1):
        """Return bytes that come next without moving on."""
        if n > len(self._buffer) - self._offset:
            data = self.read(n)
            rest = self._take(len(self._buffer))
            self._refill(data + rest)
        return self._buffer[self._offset:self._offset + 512]

    def readline(self, limit=-1):
        """Read a line."""
        if limit < 0:
            end = self._buffer.find(b"\n", self._offset) + 1
            if end > 0:
                return self._take(end - self._offset)
        return io.BufferedIOBase.readline(self, limit)

    # ---- where it is

    def readable(self):
        """Yes, while it is open."""
        self._need_open("I/O operation on closed file.")
        return True

    def seekable(self):
        """Can seek() be used?"""
        self._need_open("I/O operation on closed file.")
        return self._seekable

    def tell(self):
        """Return the place in the content."""
        self._need_open("tell on closed file.")
        if not self._seekable:
            raise io.UnsupportedOperation("underlying stream is not seekable")
        return (self._info.file_size - self._left - len(self._buffer)
                + self._offset)

    def seek(self, offset, whence=os.SEEK_SET):
        """Go to a place in the content; back means from the beginning."""
        self._need_open("seek on closed file.")
        if not self._seekable:
            raise io.UnsupportedOperation("underlying stream is not seekable")
        here = self.tell()
        if whence == os.SEEK_CUR:
            offset += here
        elif whence == os.SEEK_END:
            offset += self._info.file_size
        elif whence != os.SEEK_SET:
            raise ValueError("whence must be os.SEEK_SET (0), "
                             "os.SEEK_CUR (1), or os.SEEK_END (2)")
        offset = min(max(offset, 0), self._info.file_size)
        inside = offset - here + self._offset
        if 0 <= inside <= len(self._buffer):
            self._offset = inside
            return offset
        if self._decompressor is None and self._decrypter is None:
            # The checksum is only of what is read from end to end.
            self._expected_crc = None
            self._fileobj.seek(self._begins_at + offset)
            self._left = self._info.file_size - offset
            self._compress_left = self._left
            self._refill(b"")
            self._eof = self._left <= 0
            return offset
        if offset < here:
            self._fileobj.seek(self._begins_at)
            self._expected_crc = getattr(self._info, "CRC", None)
            self._begin()
            here = 0
        while here < offset and (data := self.read(min(
                offset - here, self.MAX_SEEK_READ))):
            here += len(data)
        return self.tell()

    def close(self):
        """Close the file."""
        try:
            if self._close_fileobj:
                self._fileobj.close()
        finally:
            super().close()
