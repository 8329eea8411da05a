"""ZIP archives: reading them, writing them, and adding to them."""

import contextlib
import io
import os
import shutil
import stat
import struct
import sys
import threading
import time
import zlib

from zipfile._reading import (
    _BUSY, _MASK_ENCRYPTED, _MASK_USE_DATA_DESCRIPTOR, ZIP_BZIP2,
    ZIP_DEFLATED, ZIP_LZMA, ZIP_STORED, BadZipFile, LZMACompressor,
    LZMADecompressor, ZipExtFile, _check_compression, _get_compressor,
    _get_decompressor, _SharedFile, compressor_names)

__all__ = ["BadZipFile", "BadZipfile", "error", "ZIP_STORED", "ZIP_DEFLATED",
           "ZIP_BZIP2", "ZIP_LZMA", "is_zipfile", "ZipInfo", "ZipFile",
           "LargeZipFile", "Path"]


class LargeZipFile(Exception):
    """The archive would need the extensions for large ones."""


error = BadZipfile = BadZipFile

ZIP64_LIMIT = (1 << 31) - 1
ZIP_FILECOUNT_LIMIT = (1 << 16) - 1
ZIP_MAX_COMMENT = (1 << 16) - 1

DEFAULT_VERSION = 20
ZIP64_VERSION = 45
BZIP2_VERSION = 46
LZMA_VERSION = 63
MAX_EXTRACT_VERSION = 63

structEndArchive = b"<4s4H2LH"
stringEndArchive = b"PK\005\006"
sizeEndCentDir = struct.calcsize(structEndArchive)
structCentralDir = "<4s4B4HL2L5H2L"
stringCentralDir = b"PK\001\002"
sizeCentralDir = struct.calcsize(structCentralDir)
structFileHeader = "<4s2B4HL2L2H"
stringFileHeader = b"PK\003\004"
sizeFileHeader = struct.calcsize(structFileHeader)
structEndArchive64Locator = "<4sLQL"
stringEndArchive64Locator = b"PK\x06\x07"
sizeEndCentDir64Locator = struct.calcsize(structEndArchive64Locator)
structEndArchive64 = "<4sQ2H2L4Q"
stringEndArchive64 = b"PK\x06\x06"
sizeEndCentDir64 = struct.calcsize(structEndArchive64)

_DD_SIGNATURE = 0x08074B50
_MASK_COMPRESS_OPTION_1 = 1 << 1
_MASK_COMPRESSED_PATCH = 1 << 5
_MASK_STRONG_ENCRYPTION = 1 << 6
_MASK_UTF_FILENAME = 1 << 11
_ZIP64_EXTRA = 1
_NAME_EXTRA = 0x7075
_FULL = 0xFFFFFFFF


# ---- the end of an archive -----------------------------------------------------


class _End:
    """What the record at the end of an archive says."""

    def __init__(self, record, place, comment):
        (_, self.disk, self.disk_start, self.here, self.entries, self.size,
         self.offset, length) = struct.unpack(structEndArchive, record)
        self.place = place
        self.comment = comment[:length]

    def directory(self):
        """Return (where the directory begins, what lies before the archive)."""
        before = self.place - self.size - self.offset
        return self.offset + before, before


def _add_64(file, end):
    """Take the large numbers from the record for them, if there is one."""
    at = end.place - sizeEndCentDir64Locator
    if at < 0:
        return
    file.seek(at)
    data = file.read(sizeEndCentDir64Locator)
    if len(data) != sizeEndCentDir64Locator:
        raise OSError("Unknown I/O error")
    sign, disk, offset, disks = struct.unpack(structEndArchive64Locator, data)
    if sign != stringEndArchive64Locator:
        return
    if disk != 0 or disks > 1:
        raise BadZipFile("zipfiles that span multiple disks are not supported")
    at -= sizeEndCentDir64
    if offset > at:
        raise BadZipFile("Corrupt zip64 end of central directory locator")
    data = _read_64(file, offset)
    more = at - offset
    if not data.startswith(stringEndArchive64) and more:
        # Something may lie before the archive; then the record is as long
        # as it must be.
        data = _read_64(file, at)
        more = 0
    if not data.startswith(stringEndArchive64):
        raise BadZipFile("Zip64 end of central directory record not found")
    (_, size, _, _, end.disk, end.disk_start, end.here, end.entries, end.size,
     end.offset) = struct.unpack(structEndArchive64, data)
    if end.offset + end.size != offset or size + 12 != len(data) + more:
        raise BadZipFile("Corrupt zip64 end of central directory record")
    end.place = at - more


def _read_64(file, at):
    file.seek(at)
    data = file.read(sizeEndCentDir64)
    if len(data) != sizeEndCentDir64:
        raise OSError("Unknown I/O error")
    return data


def _find_end(file):
    """Return the _End of an archive, or None."""
    file.seek(0, 2)
    length = file.tell()
    try:
        file.seek(-sizeEndCentDir, 2)
    except OSError:
        return None
    data = file.read(sizeEndCentDir)
    place = length - sizeEndCentDir
    if not (len(data) == sizeEndCentDir and data.startswith(stringEndArchive)
            and data.endswith(b"\0\0")):
        # There may be a comment behind it.
        first = max(place - ZIP_MAX_COMMENT, 0)
        file.seek(first)
        tail = file.read(ZIP_MAX_COMMENT + sizeEndCentDir)
        at = tail.rfind(stringEndArchive)
        data = tail[at:at + sizeEndCentDir]
        if at < 0 or len(data) != sizeEndCentDir:
            return None
        end = _End(data, first + at, tail[at + sizeEndCentDir:])
    else:
        end = _End(data, place, b"")
    _add_64(file, end)
    return end


def _looks_whole(file):
    """Is there an end, and a directory where it says?"""
    try:
        end = _find_end(file)
        if end is None:
            return False
        if end.entries == 0 and end.size == 0 and end.offset == 0:
            return True
        if end.disk != end.disk_start:
            return False
        start, _ = end.directory()
        file.seek(start)
        data = file.read(sizeCentralDir)
        return len(data) == sizeCentralDir and data[:4] == stringCentralDir
    except (OSError, BadZipFile, ValueError):
        return False


def is_zipfile(filename):
    """Is a file, by its path or opened, a ZIP archive?"""
    try:
        if hasattr(filename, "read"):
            place = filename.tell()
            found = _looks_whole(filename)
            filename.seek(place)
            return found
        with open(filename, "rb") as file:
            return _looks_whole(file)
    except (OSError, BadZipFile):
        return False


# ---- members -------------------------------------------------------------------


def _extra_fields(data):
    """Yield (id, field with its head) of extra data; what is left is 0."""
    while len(data) >= 4:
        kind, length = struct.unpack("<HH", data[:4])
        yield kind, data[:4 + length]
        data = data[4 + length:]
    if data:
        yield 0, data


def _without_extra(data, kinds):
    return b"".join(field for kind, field in _extra_fields(data)
                    if kind not in kinds or len(field) < 4)


def _sanitize_filename(filename):
    filename = filename.partition("\0")[0]
    if os.sep != "/" and os.sep in filename:
        filename = filename.replace(os.sep, "/")
    return filename


class ZipInfo:
    """What an archive says of a member."""

    __slots__ = ("orig_filename", "filename", "date_time", "compress_type",
                 "compress_level", "comment", "extra", "create_system",
                 "create_version", "extract_version", "reserved", "flag_bits",
                 "volume", "internal_attr", "external_attr", "header_offset",
                 "CRC", "compress_size", "file_size", "_raw_time",
                 "_end_offset")

    def __init__(self, filename="NoName", date_time=(1980, 1, 1, 0, 0, 0)):
        self.orig_filename = filename
        self.filename = _sanitize_filename(filename)
        self.date_time = date_time
        if date_time[0] < 1980:
            raise ValueError("ZIP does not support timestamps before 1980")
        self.compress_type = ZIP_STORED
        self.compress_level = None
        self.comment = b""
        self.extra = b""
        self.create_system = 0 if sys.platform == "win32" else 3
        self.create_version = DEFAULT_VERSION
        self.extract_version = DEFAULT_VERSION
        self.reserved = 0
        self.flag_bits = 0
        self.volume = 0
        self.internal_attr = 0
        self.external_attr = 0
        self.compress_size = 0
        self.file_size = 0
        self._end_offset = None

    @property
    def _compresslevel(self):
        return self.compress_level

    @_compresslevel.setter
    def _compresslevel(self, value):
        self.compress_level = value

    def __repr__(self):
        words = [f"<{self.__class__.__name__} filename={self.filename!r}"]
        if self.compress_type != ZIP_STORED:
            words.append("compress_type=" + compressor_names.get(
                self.compress_type, str(self.compress_type)))
        mode = self.external_attr >> 16
        if mode:
            words.append(f"filemode={stat.filemode(mode)!r}")
        if self.external_attr & 0xFFFF:
            words.append(f"external_attr={self.external_attr & 0xFFFF:#x}")
        if not self.is_dir() or self.file_size:
            words.append(f"file_size={self.file_size!r}")
        if ((not self.is_dir() or self.compress_size)
                and (self.compress_type != ZIP_STORED
                     or self.file_size != self.compress_size)):
            words.append(f"compress_size={self.compress_size!r}")
        return " ".join(words) + ">"

    def _dos_time(self):
        year, month, day, hour, minute, second = self.date_time[:6]
        return ((year - 1980) << 9 | month << 5 | day,
                hour << 11 | minute << 5 | second // 2)

    def _raise_versions(self, large):
        least = ZIP64_VERSION if large else 0
        if self.compress_type == ZIP_BZIP2:
            least = max(least, BZIP2_VERSION)
        elif self.compress_type == ZIP_LZMA:
            least = max(least, LZMA_VERSION)
        self.extract_version = max(least, self.extract_version)
        self.create_version = max(least, self.create_version)

    def FileHeader(self, zip64=None):
        """Return the header that stands in front of the content."""
        date, time = self._dos_time()
        crc, packed, size = self.CRC, self.compress_size, self.file_size
        if self.flag_bits & _MASK_USE_DATA_DESCRIPTOR:
            crc = packed = size = 0
        extra = self.extra
        if zip64 is None:
            zip64 = self.file_size > ZIP64_LIMIT or (
                self.compress_size > ZIP64_LIMIT)
        if zip64:
            extra += struct.pack("<HHQQ", _ZIP64_EXTRA, 16, size, packed)
            size = packed = _FULL
        self._raise_versions(zip64)
        name, flags = self._encodeFilenameFlags()
        return struct.pack(
            structFileHeader, stringFileHeader, self.extract_version,
            self.reserved, flags, self.compress_type, time, date, crc, packed,
            size, len(name), len(extra)) + name + extra

    def _encodeFilenameFlags(self):
        if self.flag_bits & _MASK_UTF_FILENAME:
            return self.filename.encode("utf-8"), self.flag_bits
        try:
            return self.filename.encode("ascii"), self.flag_bits
        except UnicodeEncodeError:
            return (self.filename.encode("utf-8"),
                    self.flag_bits | _MASK_UTF_FILENAME)

    def _decodeExtra(self, filename_crc):
        for kind, field in _extra_fields(self.extra):
            if len(field) < 4:
                break
            length, = struct.unpack("<H", field[2:4])
            if length + 4 > len(field):
                raise BadZipFile(
                    f"Corrupt extra field {kind:04x} (size={length})")
            if kind == _ZIP64_EXTRA:
                self._take_large(field[4:])
            elif kind == _NAME_EXTRA:
                self._take_name(field[4:], filename_crc)

    def _take_large(self, data):
        for name, shown, marks in (
                ("file_size", "File size", (0xFFFFFFFFFFFFFFFF, _FULL)),
                ("compress_size", "Compress size", (_FULL,)),
                ("header_offset", "Header offset", (_FULL,))):
            if getattr(self, name) in marks:
                if len(data) < 8:
                    raise BadZipFile("Corrupt zip64 extra field. "
                                     f"{shown} not found.")
                setattr(self, name, struct.unpack("<Q", data[:8])[0])
                data = data[8:]

    def _take_name(self, data, filename_crc):
        try:
            version, crc = struct.unpack("<BL", data[:5])
            if version == 1 and crc == filename_crc:
                name = data[5:].decode("utf-8")
                if name:
                    self.filename = _sanitize_filename(name)
                else:
                    import warnings
                    warnings.warn("Empty unicode path extra field (0x7075)",
                                  stacklevel=2)
        except struct.error as error:
            raise BadZipFile(
                "Corrupt unicode path extra field (0x7075)") from error
        except UnicodeDecodeError as error:
            raise BadZipFile("Corrupt unicode path extra field (0x7075): "
                             "invalid utf-8 bytes") from error

    @classmethod
    def from_file(cls, filename, arcname=None, *, strict_timestamps=True):
        """Make one for a file or folder of the system."""
        if isinstance(filename, os.PathLike):
            filename = os.fspath(filename)
        found = os.stat(filename)
        date = time.localtime(found.st_mtime)[:6]
        if not strict_timestamps:
            if date[0] < 1980:
                date = (1980, 1, 1, 0, 0, 0)
            elif date[0] > 2107:
                date = (2107, 12, 31, 23, 59, 59)
        arcname = os.path.normpath(filename if arcname is None else arcname)
        arcname = os.path.splitdrive(arcname)[1].lstrip(os.sep)
        is_dir = stat.S_ISDIR(found.st_mode)
        info = cls(arcname + "/" if is_dir else arcname, date)
        info.external_attr = (found.st_mode & 0xFFFF) << 16
        if is_dir:
            info.file_size = 0
            info.external_attr |= 0x10
        else:
            info.file_size = found.st_size
        return info

    def _for_archive(self, archive):
        """Take what a new member of an archive gets."""
        when = int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))
        self.date_time = time.localtime(when)[:6]
        self.compress_type = archive.compression
        self.compress_level = archive.compresslevel
        if self.filename.endswith("/"):
            self.external_attr = 0o40775 << 16 | 0x10
        else:
            self.external_attr = 0o600 << 16
        return self

    def is_dir(self):
        """Is it a folder?"""
        if self.filename.endswith("/"):
            return True
        return bool(os.path.altsep
                    and self.filename.endswith((os.path.sep, os.path.altsep)))


# ---- writing -------------------------------------------------------------------


class _Tellable:
    """A file that cannot say where it is, counted."""

    def __init__(self, fp):
        self.fp = fp
        self.offset = 0

    def write(self, data):
        n = self.fp.write(data)
        self.offset += n
        return n

    def tell(self):
        return self.offset

    def flush(self):
        self.fp.flush()

    def close(self):
        self.fp.close()


class _ZipWriteFile(io.BufferedIOBase):
    """What is written to it becomes the content of a member."""

    def __init__(self, archive, info, zip64):
        self._zinfo = info
        self._zip64 = zip64
        self._zipfile = archive
        self._compressor = _get_compressor(info.compress_type,
                                           info.compress_level)
        self._file_size = 0
        self._compress_size = 0
        self._crc = 0

    @property
    def _fileobj(self):
        return self._zipfile.fp

    @property
    def name(self):
        """The name of the member."""
        return self._zinfo.filename

    @property
    def mode(self):
        """Always for writing."""
        return "wb"

    def writable(self):
        """Yes."""
        return True

    def write(self, data):
        """Write bytes; return how many."""
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        if not isinstance(data, (bytes, bytearray)):
            with memoryview(data) as view:
                data = view.tobytes()
        length = len(data)
        self._file_size += length
        self._crc = zlib.crc32(data, self._crc)
        if self._compressor:
            data = self._compressor.compress(data)
            self._compress_size += len(data)
        self._fileobj.write(data)
        return length

    def close(self):
        """End the member; its header learns sizes and checksum."""
        if self.closed:
            return
        try:
            super().close()
            self._end()
        finally:
            self._zipfile._writing = False

    def _end(self):
        info, archive, file = self._zinfo, self._zipfile, self._fileobj
        if self._compressor:
            data = self._compressor.flush()
            self._compress_size += len(data)
            file.write(data)
        else:
            self._compress_size = self._file_size
        info.compress_size = self._compress_size
        info.CRC = self._crc
        info.file_size = self._file_size
        if not self._zip64:
            if self._file_size > ZIP64_LIMIT:
                raise RuntimeError("File size too large, try using force_zip64")
            if self._compress_size > ZIP64_LIMIT:
                raise RuntimeError(
                    "Compressed size too large, try using force_zip64")
        if info.flag_bits & _MASK_USE_DATA_DESCRIPTOR:
            file.write(struct.pack("<LLQQ" if self._zip64 else "<LLLL",
                                   _DD_SIGNATURE, info.CRC, info.compress_size,
                                   info.file_size))
            archive.start_dir = file.tell()
        else:
            archive.start_dir = file.tell()
            file.seek(info.header_offset)
            file.write(info.FileHeader(self._zip64))
            file.seek(archive.start_dir)
        archive.filelist.append(info)
        archive.NameToInfo[info.filename] = info


# ---- archives ------------------------------------------------------------------

_CLOSED = "Attempt to write to ZIP archive that was already closed"
_OPEN_HANDLE = "Can't write to ZIP archive while an open writing handle exists"


class ZipFile:
    """A ZIP archive, by its path or another file that is open."""

    fp = None
    _windows_illegal_name_trans_table = None

    def __init__(self, file, mode="r", compression=ZIP_STORED,
                 allowZip64=True, compresslevel=None, *,
                 strict_timestamps=True, metadata_encoding=None):
        if mode not in ("r", "w", "x", "a"):
            raise ValueError("ZipFile requires mode 'r', 'w', 'x', or 'a'")
        _check_compression(compression)
        self._allowZip64 = allowZip64
        self._didModify = False
        self.debug = 0
        self.NameToInfo = {}
        self.filelist = []
        self.compression = compression
        self.compresslevel = compresslevel
        self.mode = mode
        self.pwd = None
        self._comment = b""
        self._strict_timestamps = strict_timestamps
        self.metadata_encoding = metadata_encoding
        if metadata_encoding and mode != "r":
            raise ValueError(
                "metadata_encoding is only supported for reading files")
        if isinstance(file, os.PathLike):
            file = os.fspath(file)
        if isinstance(file, str):
            self._filePassed = 0
            self.filename = file
            self.fp = self._open_path(file, mode)
        else:
            self._filePassed = 1
            self.fp = file
            self.filename = getattr(file, "name", None)
        self._fileRefCnt = 1
        self._lock = threading.RLock()
        self._seekable = True
        self._writing = False
        try:
            self._begin(mode)
        except:
            fp, self.fp = self.fp, None
            self._fpclose(fp)
            raise

    @staticmethod
    def _open_path(path, mode):
        ways = {"r": ["rb"], "w": ["w+b", "wb"], "x": ["x+b", "xb"],
                "a": ["r+b", "w+b", "wb"]}[mode]
        for way in ways[:-1]:
            try:
                return io.open(path, way)
            except OSError:
                pass
        return io.open(path, ways[-1])

    def _begin(self, mode):
        if mode == "r":
            self._RealGetContents()
        elif mode == "a":
            try:
                self._RealGetContents()
                self.fp.seek(self.start_dir)
            except BadZipFile:
                self.fp.seek(0, 2)
                self._didModify = True
                self.start_dir = self.fp.tell()
        else:
            # Also an archive without members is written.
            self._didModify = True
            try:
                self.start_dir = self.fp.tell()
            except (AttributeError, OSError):
                self.fp = _Tellable(self.fp)
                self.start_dir = 0
                self._seekable = False
            else:
                try:
                    self.fp.seek(self.start_dir)
                except (AttributeError, OSError):
                    self._seekable = False

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback):
        self.close()

    def __repr__(self):
        words = [f"<{self.__class__.__module__}.{self.__class__.__qualname__}"]
        if self.fp is None:
            words.append("[closed]")
        else:
            if self._filePassed:
                words.append(f"file={self.fp!r}")
            elif self.filename is not None:
                words.append(f"filename={self.filename!r}")
            words.append(f"mode={self.mode!r}")
        return " ".join(words) + ">"

    # ---- the directory

    def _RealGetContents(self):
        file = self.fp
        try:
            end = _find_end(file)
        except OSError:
            raise BadZipFile("File is not a zip file")
        if end is None:
            raise BadZipFile("File is not a zip file")
        self._comment = end.comment
        self.start_dir, before = end.directory()
        if self.start_dir < 0:
            raise BadZipFile("Bad offset for central directory")
        file.seek(self.start_dir)
        directory = io.BytesIO(file.read(end.size))
        while directory.tell() < end.size:
            info = self._read_entry(directory)
            info.header_offset += before
            self.filelist.append(info)
            self.NameToInfo[info.filename] = info
        # Each member ends where the next begins, whatever the order.
        next_at = self.start_dir
        for info in sorted(self.filelist, key=lambda info: info.header_offset,
                           reverse=True):
            info._end_offset = next_at
            next_at = info.header_offset

    def _read_entry(self, directory):
        data = directory.read(sizeCentralDir)
        if len(data) != sizeCentralDir:
            raise BadZipFile("Truncated central directory")
        entry = struct.unpack(structCentralDir, data)
        if entry[0] != stringCentralDir:
            raise BadZipFile("Bad magic number for central directory")
        name = directory.read(entry[12])
        encoding = self.metadata_encoding or "cp437"
        if entry[5] & _MASK_UTF_FILENAME:
            encoding = "utf-8"
        info = ZipInfo(name.decode(encoding))
        info.extra = directory.read(entry[13])
        info.comment = directory.read(entry[14])
        (info.create_version, info.create_system, info.extract_version,
         info.reserved, info.flag_bits, info.compress_type, time, date,
         info.CRC, info.compress_size, info.file_size) = entry[1:12]
        info.volume, info.internal_attr, info.external_attr = entry[15:18]
        info.header_offset = entry[18]
        if info.extract_version > MAX_EXTRACT_VERSION:
            raise NotImplementedError(
                f"zip file version {info.extract_version / 10:.1f}")
        info._raw_time = time
        info.date_time = ((date >> 9) + 1980, date >> 5 & 0xF, date & 0x1F,
                          time >> 11, time >> 5 & 0x3F, (time & 0x1F) * 2)
        info._decodeExtra(zlib.crc32(name))
        return info

    def namelist(self):
        """Return the names of the members."""
        return [info.filename for info in self.filelist]

    def infolist(self):
        """Return a ZipInfo for each member."""
        return self.filelist

    def printdir(self, file=None):
        """Print a table of the members."""
        print("%-46s %19s %12s" % ("File Name", "Modified    ", "Size"),
              file=file)
        for info in self.filelist:
            date = "%d-%02d-%02d %02d:%02d:%02d" % info.date_time[:6]
            print("%-46s %s %12d" % (info.filename, date, info.file_size),
                  file=file)

    def testzip(self):
        """Read all members; return the name of the first damaged one."""
        for info in self.filelist:
            try:
                with self.open(info.filename, "r") as file:
                    while file.read(1 << 20):
                        pass
            except BadZipFile:
                return info.filename

    def getinfo(self, name):
        """Return the ZipInfo of a member."""
        info = self.NameToInfo.get(name)
        if info is None:
            raise KeyError(f"There is no item named {name!r} in the archive")
        return info

    def setpassword(self, pwd):
        """Set the password for members that are encrypted."""
        if pwd and not isinstance(pwd, bytes):
            raise TypeError(f"pwd: expected bytes, got {type(pwd).__name__}")
        self.pwd = pwd or None

    @property
    def comment(self):
        """The comment of the archive, as bytes."""
        return self._comment

    @comment.setter
    def comment(self, comment):
        if not isinstance(comment, bytes):
            raise TypeError("comment: expected bytes, got "
                            f"{type(comment).__name__}")
        if len(comment) > ZIP_MAX_COMMENT:
            import warnings
            warnings.warn("Archive comment is too long; truncating to "
                          f"{ZIP_MAX_COMMENT} bytes", stacklevel=2)
            comment = comment[:ZIP_MAX_COMMENT]
        self._comment = comment
        self._didModify = True

    # ---- reading

    def read(self, name, pwd=None):
        """Return the content of a member."""
        with self.open(name, "r", pwd) as file:
            return file.read()

    def open(self, name, mode="r", pwd=None, *, force_zip64=False):
        """Open a member as a file, for reading or (mode "w") writing.

        name is the member's name or its ZipInfo.
        """
        if mode not in {"r", "w"}:
            raise ValueError('open() requires mode "r" or "w"')
        if pwd and mode == "w":
            raise ValueError("pwd is only supported for reading files")
        if not self.fp:
            raise ValueError(
                "Attempt to use ZIP archive that was already closed")
        if isinstance(name, ZipInfo):
            info = name
        elif mode == "w":
            info = ZipInfo(name)
            info.compress_type = self.compression
            info.compress_level = self.compresslevel
        else:
            info = self.getinfo(name)
        if mode == "w":
            return self._open_to_write(info, force_zip64=force_zip64)
        if self._writing:
            raise ValueError(_BUSY.format("read from"))
        self._fileRefCnt += 1
        file = _SharedFile(self.fp, info.header_offset, self._fpclose,
                           self._lock, lambda: self._writing)
        try:
            self._pass_header(file, info)
            pwd = self._password(info, pwd, name)
            return ZipExtFile(file, mode + "b", info, pwd, True)
        except:
            file.close()
            raise

    def _pass_header(self, file, info):
        """Read the header before the content and compare it."""
        data = file.read(sizeFileHeader)
        if len(data) != sizeFileHeader:
            raise BadZipFile("Truncated file header")
        header = struct.unpack(structFileHeader, data)
        if header[0] != stringFileHeader:
            raise BadZipFile("Bad magic number for file header")
        name = file.read(header[10])
        if header[11]:
            file.seek(header[11], 1)
        if info.flag_bits & _MASK_COMPRESSED_PATCH:
            raise NotImplementedError("compressed patched data (flag bit 5)")
        if info.flag_bits & _MASK_STRONG_ENCRYPTION:
            raise NotImplementedError("strong encryption (flag bit 6)")
        encoding = self.metadata_encoding or "cp437"
        if header[3] & _MASK_UTF_FILENAME:
            encoding = "utf-8"
        if name.decode(encoding) != info.orig_filename:
            raise BadZipFile(f"File name in directory {info.orig_filename!r} "
                             f"and header {name!r} differ.")
        if info._end_offset is None:
            return
        ends = file.tell() + info.compress_size
        if ends <= info._end_offset:
            return
        text = (f"Overlapped entries: {info.orig_filename!r} "
                "(possible zip bomb)")
        if info._end_offset == info.header_offset:
            import warnings
            warnings.warn(text, skip_file_prefixes=(os.path.dirname(__file__),))
        else:
            raise BadZipFile(text)

    def _password(self, info, pwd, name):
        if not info.flag_bits & _MASK_ENCRYPTED:
            return None
        pwd = pwd or self.pwd
        if pwd and not isinstance(pwd, bytes):
            raise TypeError(f"pwd: expected bytes, got {type(pwd).__name__}")
        if not pwd:
            raise RuntimeError(f"File {name!r} is encrypted, password "
                               "required for extraction")
        return pwd

    def extract(self, member, path=None, pwd=None):
        """Make a file of a member below a folder; return its path."""
        path = os.getcwd() if path is None else os.fspath(path)
        return self._extract_member(member, path, pwd)

    def extractall(self, path=None, members=None, pwd=None):
        """Make files of members, of all without a list."""
        path = os.getcwd() if path is None else os.fspath(path)
        for member in self.namelist() if members is None else members:
            self._extract_member(member, path, pwd)

    @classmethod
    def _sanitize_windows_name(cls, arcname, pathsep):
        """Replace what Windows does not want in names."""
        table = str.maketrans(':<>|"?*', "_" * 7)
        parts = (part.rstrip(" .") for part in
                 arcname.translate(table).split(pathsep))
        return pathsep.join(part for part in parts if part)

    def _extract_member(self, member, targetpath, pwd):
        info = member if isinstance(member, ZipInfo) else self.getinfo(member)
        # No member leaves the folder, whatever its name.
        name = os.path.splitdrive(info.filename.replace("/", os.sep))[1]
        parts = [part for part in name.split(os.sep)
                 if part not in ("", os.curdir, os.pardir)]
        if not parts and not info.is_dir():
            raise ValueError("Empty filename.")
        target = os.path.normpath(os.path.join(targetpath, *parts))
        folder = os.path.dirname(target)
        if folder:
            os.makedirs(folder, exist_ok=True)
        if info.is_dir():
            if not os.path.isdir(target):
                with contextlib.suppress(FileExistsError):
                    os.mkdir(target)
            return target
        with self.open(info, pwd=pwd) as source, io.open(target, "wb") as to:
            shutil.copyfileobj(source, to)
        return target

    # ---- writing

    def _open_to_write(self, info, force_zip64=False):
        if force_zip64 and not self._allowZip64:
            raise ValueError("force_zip64 is True, but allowZip64 was False "
                             "when opening the ZIP file.")
        if self._writing:
            raise ValueError("Can't write to the ZIP file while there is "
                             "another write handle open on it. Close the "
                             "first handle before opening another.")
        info.compress_size = 0
        info.CRC = 0
        info.flag_bits = 0
        if info.compress_type == ZIP_LZMA:
            info.flag_bits |= _MASK_COMPRESS_OPTION_1
        if not self._seekable:
            info.flag_bits |= _MASK_USE_DATA_DESCRIPTOR
        if not info.external_attr:
            info.external_attr = 0o600 << 16
        zip64 = force_zip64 or info.file_size * 1.05 > ZIP64_LIMIT
        if zip64 and not self._allowZip64:
            raise LargeZipFile("Filesize would require ZIP64 extensions")
        self._start_member(info, zip64)
        self._writing = True
        return _ZipWriteFile(self, info, zip64)

    def _start_member(self, info, zip64=None):
        """Write the header of a new member."""
        if self._seekable:
            self.fp.seek(self.start_dir)
        info.header_offset = self.fp.tell()
        self._writecheck(info)
        self._didModify = True
        self.fp.write(info.FileHeader(zip64))

    def _writecheck(self, info):
        if info.filename in self.NameToInfo:
            import warnings
            warnings.warn(f"Duplicate name: {info.filename!r}", stacklevel=3)
        if self.mode not in ("w", "x", "a"):
            raise ValueError("write() requires mode 'w', 'x', or 'a'")
        if not self.fp:
            raise ValueError(
                "Attempt to write ZIP archive that was already closed")
        _check_compression(info.compress_type)
        if self._allowZip64:
            return
        for large, what in ((len(self.filelist) >= ZIP_FILECOUNT_LIMIT,
                             "Files count"),
                            (info.file_size > ZIP64_LIMIT, "Filesize"),
                            (info.header_offset > ZIP64_LIMIT,
                             "Zipfile size")):
            if large:
                raise LargeZipFile(f"{what} would require ZIP64 extensions")

    def _need_writable(self, end=""):
        if not self.fp:
            raise ValueError(_CLOSED)
        if self._writing:
            raise ValueError(_OPEN_HANDLE + end)

    def write(self, filename, arcname=None, compress_type=None,
              compresslevel=None):
        """Add a file or folder of the system."""
        self._need_writable()
        info = ZipInfo.from_file(filename, arcname,
                                 strict_timestamps=self._strict_timestamps)
        if info.is_dir():
            info.compress_size = 0
            info.CRC = 0
            self.mkdir(info)
            return
        info.compress_type = (self.compression if compress_type is None
                              else compress_type)
        info.compress_level = (self.compresslevel if compresslevel is None
                               else compresslevel)
        with io.open(filename, "rb") as source, self.open(info, "w") as to:
            shutil.copyfileobj(source, to, 1024 * 8)

    def writestr(self, zinfo_or_arcname, data, compress_type=None,
                 compresslevel=None):
        """Add a member with this content; text is written as UTF-8."""
        if isinstance(data, str):
            data = data.encode("utf-8")
        if isinstance(zinfo_or_arcname, ZipInfo):
            info = zinfo_or_arcname
        else:
            info = ZipInfo(zinfo_or_arcname)._for_archive(self)
        self._need_writable(".")
        if compress_type is not None:
            info.compress_type = compress_type
        if compresslevel is not None:
            info.compress_level = compresslevel
        info.file_size = len(data)
        with self._lock, self.open(info, "w") as to:
            to.write(data)

    def mkdir(self, zinfo_or_directory_name, mode=511):
        """Add a folder."""
        if isinstance(zinfo_or_directory_name, ZipInfo):
            info = zinfo_or_directory_name
            if not info.is_dir():
                raise ValueError("The given ZipInfo does not describe a "
                                 "directory")
        elif isinstance(zinfo_or_directory_name, str):
            name = zinfo_or_directory_name
            info = ZipInfo(name if name.endswith("/") else name + "/")
            info.compress_size = 0
            info.CRC = 0
            info.external_attr = (0o40000 | mode) << 16 & _FULL | 0x10
            info.file_size = 0
        else:
            raise TypeError("Expected type str or ZipInfo")
        with self._lock:
            if info.compress_type == ZIP_LZMA:
                info.flag_bits |= _MASK_COMPRESS_OPTION_1
            self._start_member(info, False)
            self.filelist.append(info)
            self.NameToInfo[info.filename] = info
            self.start_dir = self.fp.tell()

    # ---- the end

    def __del__(self):
        self.close()

    def close(self):
        """Close the archive; one that was changed gets its directory."""
        if self.fp is None:
            return
        if self._writing:
            raise ValueError("Can't close the ZIP file while there is an open "
                             "writing handle on it. Close the writing handle "
                             "before closing the zip.")
        try:
            if self.mode in ("w", "x", "a") and self._didModify:
                with self._lock:
                    if self._seekable:
                        self.fp.seek(self.start_dir)
                    self._write_end_record()
        finally:
            fp, self.fp = self.fp, None
            self._fpclose(fp)

    def _fpclose(self, fp):
        assert self._fileRefCnt > 0
        self._fileRefCnt -= 1
        if not self._fileRefCnt and not self._filePassed:
            fp.close()

    def _directory_entry(self, info):
        date, time = info._dos_time()
        large = []
        size, packed, offset = (info.file_size, info.compress_size,
                                info.header_offset)
        if size > ZIP64_LIMIT or packed > ZIP64_LIMIT:
            large += [size, packed]
            size = packed = _FULL
        if offset > ZIP64_LIMIT:
            large.append(offset)
            offset = _FULL
        extra = info.extra
        if large:
            extra = struct.pack(f"<HH{len(large)}Q", _ZIP64_EXTRA,
                                8 * len(large), *large) + _without_extra(
                                    extra, (_ZIP64_EXTRA,))
        info._raise_versions(bool(large))
        name, flags = info._encodeFilenameFlags()
        head = struct.pack(
            structCentralDir, stringCentralDir, info.create_version,
            info.create_system, info.extract_version, info.reserved, flags,
            info.compress_type, time, date, info.CRC, packed, size, len(name),
            len(extra), len(info.comment), 0, info.internal_attr,
            info.external_attr, offset)
        return head + name + extra + info.comment

    def _write_end_record(self):
        for info in self.filelist:
            self.fp.write(self._directory_entry(info))
        place = self.fp.tell()
        count, size, offset = (len(self.filelist), place - self.start_dir,
                               self.start_dir)
        needs = [what for large, what in (
            (count > ZIP_FILECOUNT_LIMIT, "Files count"),
            (offset > ZIP64_LIMIT, "Central directory offset"),
            (size > ZIP64_LIMIT, "Central directory size")) if large]
        if needs:
            if not self._allowZip64:
                raise LargeZipFile(f"{needs[0]} would require ZIP64 extensions")
            self.fp.write(struct.pack(
                structEndArchive64, stringEndArchive64, sizeEndCentDir64 - 12,
                45, 45, 0, 0, count, count, size, offset))
            self.fp.write(struct.pack(structEndArchive64Locator,
                                      stringEndArchive64Locator, 0, place, 1))
            count = min(count, 0xFFFF)
            size = min(size, _FULL)
            offset = min(offset, _FULL)
        self.fp.write(struct.pack(structEndArchive, stringEndArchive, 0, 0,
                                  count, count, size, offset,
                                  len(self._comment)))
        self.fp.write(self._comment)
        if self.mode == "a":
            self.fp.truncate()
        self.fp.flush()


def _add_tree(archive, path, name):
    """Add a file, or a folder with all below it."""
    if os.path.isfile(path):
        archive.write(path, name, ZIP_DEFLATED)
    elif os.path.isdir(path):
        if name:
            archive.write(path, name)
        for each in sorted(os.listdir(path)):
            _add_tree(archive, os.path.join(path, each),
                      os.path.join(name, each))


def main(args=None):
    """List, test, unpack or make an archive, as the command line asks."""
    import argparse
    parser = argparse.ArgumentParser(
        description="A simple command-line interface for zipfile module.")
    group = parser.add_mutually_exclusive_group(required=True)
    group.add_argument("-l", "--list", metavar="<zipfile>",
                       help="Show listing of a zipfile")
    group.add_argument("-e", "--extract", nargs=2,
                       metavar=("<zipfile>", "<output_dir>"),
                       help="Extract zipfile into target dir")
    group.add_argument("-c", "--create", nargs="+",
                       metavar=("<name>", "<file>"),
                       help="Create zipfile from sources")
    group.add_argument("-t", "--test", metavar="<zipfile>",
                       help="Test if a zipfile is valid")
    parser.add_argument("--metadata-encoding", metavar="<encoding>",
                        help="Specify encoding of member names for -l, -e and "
                             "-t")
    options = parser.parse_args(args)
    encoding = options.metadata_encoding
    if options.test is not None:
        with ZipFile(options.test, "r", metadata_encoding=encoding) as archive:
            damaged = archive.testzip()
        if damaged:
            print(f"The following enclosed file is corrupted: {damaged!r}")
        print("Done testing")
    elif options.list is not None:
        with ZipFile(options.list, "r", metadata_encoding=encoding) as archive:
            archive.printdir()
    elif options.extract is not None:
        name, folder = options.extract
        with ZipFile(name, "r", metadata_encoding=encoding) as archive:
            archive.extractall(folder)
    else:
        if encoding:
            print("Non-conforming encodings not supported with -c.",
                  file=sys.stderr)
            sys.exit(1)
        name, *files = options.create
        with ZipFile(name, "w") as archive:
            for path in files:
                inside = os.path.basename(path)
                if not inside:
                    inside = os.path.basename(os.path.dirname(path))
                if inside in ("", os.curdir, os.pardir):
                    inside = ""
                _add_tree(archive, path, inside)


from zipfile._path import CompleteDirs, Path
