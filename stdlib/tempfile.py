"""Files and directories that are there for a while."""

import io
import os
import sys
from random import Random

__all__ = ["NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile",
           "TemporaryDirectory", "mkstemp", "mkdtemp", "mktemp", "TMP_MAX",
           "gettempprefix", "tempdir", "gettempdir", "gettempprefixb",
           "gettempdirb"]

TMP_MAX = 10000
template = "tmp"
tempdir = None
_CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789_"
_FLAGS = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) \
    | getattr(os, "O_CLOEXEC", 0)
_random = None


def _new_name():
    """Return eight random characters."""
    global _random
    if _random is None or _random[0] != os.getpid():
        _random = os.getpid(), Random()
    return "".join(_random[1].choices(_CHARACTERS, k=8))


def _find_tempdir():
    """Return the first directory that a file can be made in."""
    candidates = [os.getenv(name) for name in ("TMPDIR", "TEMP", "TMP")]
    candidates = [os.path.abspath(d) for d in candidates if d]
    candidates += ["/tmp", "/var/tmp", "/usr/tmp"]
    try:
        candidates.append(os.getcwd())
    except OSError:
        candidates.append(os.curdir)
    for directory in candidates:
        for _ in range(100):
            path = os.path.join(directory, _new_name())
            try:
                fd = os.open(path, _FLAGS, 0o600)
            except FileExistsError:
                continue
            except OSError:
                break
            os.close(fd)
            os.unlink(path)
            return directory
    raise FileNotFoundError(2, "No usable temporary directory found in %s"
                            % candidates)


def gettempprefix():
    """Return what the names begin with, as str."""
    return template


def gettempprefixb():
    """Return what the names begin with, as bytes."""
    return os.fsencode(template)


def _gettempdir():
    global tempdir
    if tempdir is None:
        tempdir = _find_tempdir()
    return tempdir


def gettempdir():
    """Return the directory for temporary files, as str."""
    return os.fsdecode(_gettempdir())


def gettempdirb():
    """Return the directory for temporary files, as bytes."""
    return os.fsencode(_gettempdir())


def _parts(suffix, prefix, dir):
    """Return suffix, prefix and dir, all str or all bytes."""
    kinds = {bytes if isinstance(os.fspath(part), bytes) else str
             for part in (suffix, prefix, dir) if part is not None}
    if len(kinds) > 1:
        raise TypeError("Can't mix bytes and non-bytes in path components.")
    binary = kinds == {bytes} or (not kinds and isinstance(tempdir, bytes))
    if suffix is None:
        suffix = b"" if binary else ""
    if prefix is None:
        prefix = gettempprefixb() if binary else gettempprefix()
    if dir is None:
        dir = gettempdirb() if binary else gettempdir()
    return suffix, prefix, dir, binary


def _try_names(prefix, suffix, dir, binary, make, what):
    """Call make(path) with new names until one is not there yet."""
    for _ in range(TMP_MAX):
        name = _new_name()
        if binary:
            name = os.fsencode(name)
        path = os.path.abspath(os.path.join(dir, prefix + name + suffix))
        try:
            return make(path), path
        except FileExistsError:
            continue
    raise FileExistsError(17, f"No usable temporary {what} name found")


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    """Make a file; return (file descriptor, path)."""
    suffix, prefix, dir, binary = _parts(suffix, prefix, dir)
    sys.audit("tempfile.mkstemp", dir)
    return _try_names(prefix, suffix, dir, binary,
                      lambda path: os.open(path, _FLAGS, 0o600), "file")


def mkdtemp(suffix=None, prefix=None, dir=None):
    """Make a directory; return its path."""
    suffix, prefix, dir, binary = _parts(suffix, prefix, dir)
    sys.audit("tempfile.mkdtemp", dir)
    return _try_names(prefix, suffix, dir, binary,
                      lambda path: os.mkdir(path, 0o700), "directory")[1]


def mktemp(suffix="", prefix=template, dir=None):
    """Return a name that is not there now; it may be a moment later."""
    if dir is None:
        dir = gettempdir()

    def check(path):
        if os.path.lexists(path):
            raise FileExistsError

    return _try_names(prefix, suffix, dir, False, check, "filename")[1]


class _TemporaryFileWrapper:
    """A file that goes away when it is closed."""

    def __init__(self, file, name, delete=True, delete_on_close=True):
        self.file = file
        self.name = name
        self.delete = delete
        self._delete_on_close = delete_on_close
        self._gone = False

    def __getattr__(self, name):
        value = getattr(self.__dict__["file"], name)
        if not isinstance(value, int):
            setattr(self, name, value)
        return value

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, exc, value, tb):
        result = self.file.__exit__(exc, value, tb)
        self._remove(self.delete)
        return result

    def _remove(self, now):
        if now and not self._gone:
            self._gone = True
            try:
                os.unlink(self.name)
            except FileNotFoundError:
                pass

    def close(self):
        """Close the file, and remove it unless told otherwise."""
        self.file.close()
        self._remove(self.delete and self._delete_on_close)

    def __del__(self):
        self.file.close()
        self._remove(self.delete)

    def __iter__(self):
        for line in self.file:
            yield line

    def __repr__(self):
        return f"<{type(self).__name__} file={self.file!r}>"


def NamedTemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None,
                       suffix=None, prefix=None, dir=None, delete=True, *,
                       errors=None, delete_on_close=True):
    """Make and open a file that has a name; it goes away when closed."""
    suffix, prefix, dir, binary = _parts(suffix, prefix, dir)
    if "b" not in mode:
        encoding = io.text_encoding(encoding)
    fd, name = mkstemp(suffix, prefix, dir)
    try:
        file = io.open(fd, mode, buffering=buffering, newline=newline,
                       encoding=encoding, errors=errors)
    except BaseException:
        os.unlink(name)
        os.close(fd)
        raise
    return _TemporaryFileWrapper(file, name, delete, delete_on_close)


def TemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None,
                  suffix=None, prefix=None, dir=None, *, errors=None):
    """Make and open a file that nobody else can see."""
    if "b" not in mode:
        encoding = io.text_encoding(encoding)
    fd, name = mkstemp(suffix, prefix, dir)
    try:
        os.unlink(name)
        return io.open(fd, mode, buffering=buffering, newline=newline,
                       encoding=encoding, errors=errors)
    except BaseException:
        os.close(fd)
        raise


class SpooledTemporaryFile(io.IOBase):
    """A file in memory that moves to the disk when it gets too large."""

    _rolled = False

    def __init__(self, max_size=0, mode="w+b", buffering=-1, encoding=None,
                 newline=None, suffix=None, prefix=None, dir=None, *,
                 errors=None):
        if "b" in mode:
            self._file = io.BytesIO()
        else:
            encoding = io.text_encoding(encoding)
            self._file = io.TextIOWrapper(io.BytesIO(), encoding=encoding,
                                          errors=errors, newline=newline)
        self._max_size = max_size
        self._args = {"mode": mode, "buffering": buffering, "suffix": suffix,
                      "prefix": prefix, "encoding": encoding,
                      "newline": newline, "dir": dir, "errors": errors}

    __class_getitem__ = classmethod(type(list[int]))

    def _check(self):
        if not self._rolled and self._max_size and \
                self._file.tell() > self._max_size:
            self.rollover()

    def rollover(self):
        """Move to the disk now."""
        if self._rolled:
            return
        old = self._file
        new = self._file = TemporaryFile(**self._args)
        position = old.tell()
        if hasattr(new, "buffer"):
            new.buffer.write(old.detach().getvalue())
        else:
            new.write(old.getvalue())
        new.seek(position, 0)
        self._rolled = True

    def __enter__(self):
        if self._file.closed:
            raise ValueError("Cannot enter context with closed file")
        return self

    def __exit__(self, exc, value, tb):
        self._file.close()

    def __iter__(self):
        return self._file.__iter__()

    def __del__(self):
        if not self.closed:
            self.close()

    def close(self):
        """Close the file: it goes away."""
        self._file.close()

    @property
    def closed(self):
        """Whether the file is closed."""
        return self._file.closed

    @property
    def encoding(self):
        """The encoding of a text file."""
        return self._file.encoding

    @property
    def errors(self):
        """What a text file does about errors."""
        return self._file.errors

    @property
    def newlines(self):
        """The kinds of line ends that were read."""
        return self._file.newlines

    @property
    def mode(self):
        """The mode of the file."""
        try:
            return self._file.mode
        except AttributeError:
            return self._args["mode"]

    @property
    def name(self):
        """The name of the file, None in memory."""
        try:
            return self._file.name
        except AttributeError:
            return None

    def fileno(self):
        """Return the file descriptor; the file moves to the disk."""
        self.rollover()
        return self._file.fileno()

    def truncate(self, size=None):
        """Cut the file off."""
        if size is None:
            return self._file.truncate()
        if size > self._max_size:
            self.rollover()
        return self._file.truncate(size)

    def write(self, s):
        """Write, and move to the disk if there is too much."""
        result = self._file.write(s)
        self._check()
        return result

    def writelines(self, iterable):
        """Write several pieces."""
        for piece in iterable:
            self.write(piece)


def _delegate(name):
    def method(self, *args):
        return getattr(self._file, name)(*args)
    method.__name__ = name
    method.__qualname__ = f"SpooledTemporaryFile.{name}"
    method.__doc__ = f"As {name}() of other files."
    setattr(SpooledTemporaryFile, name, method)


for _name in ("read", "read1", "readinto", "readinto1", "readline",
              "readlines", "seek", "tell", "flush", "isatty", "readable",
              "writable", "seekable", "detach"):
    _delegate(_name)
del _name


def _remove_tree(path):
    """Remove a directory and all that is in it."""
    with os.scandir(path) as entries:
        found = [(entry.path, entry.is_dir(follow_symlinks=False))
                 for entry in entries]
    for name, is_dir in found:
        if is_dir:
            _remove_tree(name)
        else:
            os.unlink(name)
    os.rmdir(path)


class TemporaryDirectory:
    """A directory that goes away at the end of the with block."""

    def __init__(self, suffix=None, prefix=None, dir=None,
                 ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignore_cleanup_errors = ignore_cleanup_errors
        self._delete = delete
        from weakref import finalize
        self._finalizer = finalize(self, self._cleanup, self.name,
                                   ignore_cleanup_errors, delete,
                                   f"Implicitly cleaning up {self!r}")

    @classmethod
    def _cleanup(cls, name, ignore_errors, delete, warn_message):
        if not delete:
            return
        cls._rmtree(name, ignore_errors)
        import warnings
        warnings.warn(warn_message, ResourceWarning)

    @classmethod
    def _rmtree(cls, name, ignore_errors):
        try:
            _remove_tree(name)
        except FileNotFoundError:
            pass
        except OSError:
            if not ignore_errors:
                raise

    def __repr__(self):
        return "<{} {!r}>".format(self.__class__.__name__, self.name)

    def __enter__(self):
        return self.name

    def __exit__(self, exc, value, tb):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        """Remove the directory now."""
        if self._finalizer.detach() or os.path.exists(self.name):
            self._rmtree(self.name, self._ignore_cleanup_errors)

    __class_getitem__ = classmethod(type(list[int]))
