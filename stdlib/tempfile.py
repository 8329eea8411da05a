"""Files and directories that are there for a while."""

import functools as _functools
import io as _io
import os as _os
import sys as _sys
import types as _types
import warnings as _warnings
from random import Random as _Random

__all__ = ["NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile",
           "TemporaryDirectory", "mkstemp", "mkdtemp", "mktemp", "TMP_MAX",
           "gettempprefix", "tempdir", "gettempdir", "gettempprefixb",
           "gettempdirb"]

TMP_MAX = 10000
template = "tmp"
tempdir = None
_text_openflags = _os.O_RDWR | _os.O_CREAT | _os.O_EXCL
if hasattr(_os, "O_NOFOLLOW"):
    _text_openflags |= _os.O_NOFOLLOW
_bin_openflags = _text_openflags | getattr(_os, "O_BINARY", 0)
# Does the system make files without a name? Found out when one is wanted.
_O_TMPFILE_WORKS = hasattr(_os, "O_TMPFILE")
_name_sequence = None


def _infer_return_type(*args):
    """Return str or bytes, whatever these parts of a path are."""
    kinds = set()
    for part in args:
        if part is not None:
            if isinstance(part, _os.PathLike):
                part = _os.fspath(part)
            kinds.add(bytes if isinstance(part, bytes) else str)
    if len(kinds) > 1:
        raise TypeError("Can't mix bytes and non-bytes in path components.")
    if kinds:
        return kinds.pop()
    return bytes if isinstance(tempdir, bytes) else str


def _sanitize_params(prefix, suffix, dir):
    """Return prefix, suffix, dir and their type, all of one type."""
    kind = _infer_return_type(prefix, suffix, dir)
    if suffix is None:
        suffix = kind()
    if prefix is None:
        prefix = template if kind is str else _os.fsencode(template)
    if dir is None:
        dir = gettempdir() if kind is str else gettempdirb()
    return prefix, suffix, dir, kind


class _RandomNameSequence:
    """Names of eight random characters, others in each process."""

    characters = "abcdefghijklmnopqrstuvwxyz0123456789_"
    _rng = _rng_pid = None

    @property
    def rng(self):
        """The generator of this process."""
        pid = _os.getpid()
        if pid != self._rng_pid:
            self._rng = _Random()
            self._rng_pid = pid
        return self._rng

    def __iter__(self):
        return self

    def __next__(self):
        return "".join(self.rng.choices(self.characters, k=8))


def _get_candidate_names():
    global _name_sequence
    if _name_sequence is None:
        _name_sequence = _RandomNameSequence()
    return _name_sequence


def _candidate_tempdir_list():
    """Return the directories that may serve, the best first."""
    found = [_os.getenv(name) for name in ("TMPDIR", "TEMP", "TMP")]
    found = [directory for directory in found if directory]
    found += ["/tmp", "/var/tmp", "/usr/tmp"]
    try:
        found.append(_os.getcwd())
    except OSError:
        found.append(_os.curdir)
    return found


def _serves(directory):
    """Can a file be written there?"""
    names = _get_candidate_names()
    for _ in range(100):
        path = _os.path.join(directory, next(names))
        try:
            fd = _os.open(path, _bin_openflags, 0o600)
        except FileExistsError:
            continue
        except OSError:
            return False
        try:
            with _io.open(fd, "wb", closefd=False) as file:
                file.write(b"blat")
            _os.write(fd, b"")
            return True
        except OSError:
            return False
        finally:
            _os.close(fd)
            _os.unlink(path)
    return False


def _get_default_tempdir(dirlist=None):
    """Return the first directory that a file can be made in."""
    if dirlist is None:
        dirlist = _candidate_tempdir_list()
    for directory in dirlist:
        if directory != _os.curdir:
            directory = _os.path.abspath(directory)
        if _serves(directory):
            return directory
    raise FileNotFoundError(2, "No usable temporary directory found in %s"
                            % dirlist)


def gettempprefix():
    """Return what the names begin with, as str."""
    return _os.fsdecode(template)


def gettempprefixb():
    """Return what the names begin with, as bytes."""
    return _os.fsencode(template)


def _gettempdir():
    global tempdir
    if tempdir is None:
        tempdir = _get_default_tempdir()
    return tempdir


def gettempdir():
    """Return the directory for temporary files, as str."""
    return _os.fsdecode(_gettempdir())


def gettempdirb():
    """Return the directory for temporary files, as bytes."""
    return _os.fsencode(_gettempdir())


def _try_names(prefix, suffix, dir, kind, event, make, what):
    """Call make(path) with new names until one is not there yet."""
    dir = _os.path.abspath(dir)
    names = _get_candidate_names()
    for _ in range(TMP_MAX):
        name = next(names)
        if kind is bytes:
            name = _os.fsencode(name)
        path = _os.path.join(dir, prefix + name + suffix)
        if event:
            _sys.audit(event, path)
        try:
            return make(path), path
        except FileExistsError:
            continue
    raise FileExistsError(17, f"No usable temporary {what} name found")


def _mkstemp_inner(dir, pre, suf, flags, output_type):
    """Make a file; return (file descriptor, path)."""
    return _try_names(pre, suf, dir, output_type, "tempfile.mkstemp",
                      lambda path: _os.open(path, flags, 0o600), "file")


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    """Make a file; return (file descriptor, path)."""
    prefix, suffix, dir, kind = _sanitize_params(prefix, suffix, dir)
    flags = _text_openflags if text else _bin_openflags
    return _mkstemp_inner(dir, prefix, suffix, flags, kind)


def mkdtemp(suffix=None, prefix=None, dir=None):
    """Make a directory; return its path."""
    prefix, suffix, dir, kind = _sanitize_params(prefix, suffix, dir)
    return _try_names(prefix, suffix, dir, kind, "tempfile.mkdtemp",
                      lambda path: _os.mkdir(path, 0o700), "directory")[1]


def mktemp(suffix="", prefix=template, dir=None):
    """Return a name that is not there now; it may be a moment later."""
    if dir is None:
        dir = gettempdir()

    def check(path):
        if _os.path.lexists(path):
            raise FileExistsError

    return _try_names(prefix, suffix, dir, str, None, check, "filename")[1]


class _TemporaryFileCloser:
    """Closes a file and removes it; it ends with the last who uses it."""

    cleanup_called = close_called = False

    def __init__(self, file, name, delete=True, delete_on_close=True,
                 warn_message="Implicitly cleaning up unknown file"):
        self.file = file
        self.name = name
        self.delete = delete
        self.delete_on_close = delete_on_close
        self.warn_message = warn_message

    def cleanup(self, unlink=_os.unlink):
        """Close the file and remove it if that is wanted."""
        if self.cleanup_called:
            return
        self.cleanup_called = True
        try:
            if not self.close_called:
                self.close_called = True
                self.file.close()
        finally:
            if self.delete:
                try:
                    unlink(self.name)
                except FileNotFoundError:
                    pass

    def close(self):
        """Close the file; remove it if it is to go then."""
        if not self.close_called:
            self.close_called = True
            try:
                self.file.close()
            finally:
                if self.delete and self.delete_on_close:
                    self.cleanup()

    def __del__(self):
        close_called = self.close_called
        self.cleanup()
        if not close_called:
            _warnings.warn(self.warn_message, ResourceWarning)


class _TemporaryFileWrapper:
    """A file that goes away when it is closed."""

    def __init__(self, file, name, delete=True, delete_on_close=True):
        self.file = file
        self.name = name
        self._closer = _TemporaryFileCloser(
            file, name, delete, delete_on_close,
            f"Implicitly cleaning up {self!r}")

    def __repr__(self):
        file = self.__dict__["file"]
        return f"<{type(self).__name__} file={file!r}>"

    def __getattr__(self, name):
        # A method that is kept keeps the file, too.
        value = getattr(self.__dict__["file"], name)
        if hasattr(value, "__call__"):
            method = value

            @_functools.wraps(method)
            def value(*args, **kwargs):
                return method(*args, **kwargs)

            value._closer = self._closer
        if not isinstance(value, int):
            setattr(self, name, value)
        return value

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, exc, value, tb):
        result = self.file.__exit__(exc, value, tb)
        self._closer.cleanup()
        return result

    def close(self):
        """Close the file, and remove it unless told otherwise."""
        self._closer.close()

    def __iter__(self):
        for line in self.file:
            yield line


def NamedTemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None,
                       suffix=None, prefix=None, dir=None, delete=True, *,
                       errors=None, delete_on_close=True):
    """Make and open a file that has a name; it goes away when closed."""
    prefix, suffix, dir, kind = _sanitize_params(prefix, suffix, dir)
    if "b" not in mode:
        encoding = _io.text_encoding(encoding)
    name = None

    def opener(*args):
        nonlocal name
        fd, name = _mkstemp_inner(dir, prefix, suffix, _bin_openflags, kind)
        return fd

    try:
        file = _io.open(dir, mode, buffering=buffering, newline=newline,
                        encoding=encoding, errors=errors, opener=opener)
        try:
            raw = getattr(file, "buffer", file)
            raw = getattr(raw, "raw", raw)
            raw.name = name
            return _TemporaryFileWrapper(file, name, delete, delete_on_close)
        except:
            file.close()
            raise
    except:
        if name is not None:
            _os.unlink(name)
        raise


def TemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None,
                  suffix=None, prefix=None, dir=None, *, errors=None):
    """Make and open a file that nobody else can see."""
    global _O_TMPFILE_WORKS
    if "b" not in mode:
        encoding = _io.text_encoding(encoding)
    prefix, suffix, dir, kind = _sanitize_params(prefix, suffix, dir)
    fd = None

    def without_name(*args):
        nonlocal fd
        flags = _bin_openflags | _os.O_TMPFILE
        fd = _os.open(dir, flags & ~(_os.O_CREAT | _os.O_EXCL), 0o600)
        return fd

    def at_once_removed(*args):
        nonlocal fd
        fd, name = _mkstemp_inner(dir, prefix, suffix, _bin_openflags, kind)
        try:
            _os.unlink(name)
        except BaseException:
            _os.close(fd)
            raise
        return fd

    def open_with(opener):
        file = _io.open(dir, mode, buffering=buffering, newline=newline,
                        encoding=encoding, errors=errors, opener=opener)
        raw = getattr(file, "buffer", file)
        raw = getattr(raw, "raw", raw)
        raw.name = fd
        return file

    if _O_TMPFILE_WORKS:
        try:
            return open_with(without_name)
        except IsADirectoryError:
            # The kernel does not know the flag.
            _O_TMPFILE_WORKS = False
        except OSError:
            # The file system cannot do it.
            pass
    return open_with(at_once_removed)


class SpooledTemporaryFile(_io.IOBase):
    """A file in memory that moves to the disk when it gets too large."""

    _rolled = False

    def __init__(self, max_size=0, mode="w+b", buffering=-1, encoding=None,
                 newline=None, suffix=None, prefix=None, dir=None, *,
                 errors=None):
        if "b" in mode:
            self._file = _io.BytesIO()
        else:
            encoding = _io.text_encoding(encoding)
            self._file = _io.TextIOWrapper(_io.BytesIO(), encoding=encoding,
                                          errors=errors, newline=newline)
        self._max_size = max_size
        self._args = {"mode": mode, "buffering": buffering, "suffix": suffix,
                      "prefix": prefix, "encoding": encoding,
                      "newline": newline, "dir": dir, "errors": errors}

    __class_getitem__ = classmethod(_types.GenericAlias)

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
            _warnings.warn(f"Unclosed file {self!r}", ResourceWarning,
                           stacklevel=2, source=self)
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


def _dont_follow_symlinks(function, path, *args):
    """Call function(path, ...) on the link itself, or not at all."""
    if function in _os.supports_follow_symlinks:
        function(path, *args, follow_symlinks=False)
    elif not _os.path.islink(path):
        function(path, *args)


def _resetperms(path):
    _dont_follow_symlinks(_os.chmod, path, 0o700)


class TemporaryDirectory:
    """A directory that goes away at the end of the with block."""

    def __init__(self, suffix=None, prefix=None, dir=None,
                 ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignore_cleanup_errors = ignore_cleanup_errors
        self._delete = delete
        from weakref import finalize
        self._finalizer = finalize(self, self._cleanup, self.name,
                                   f"Implicitly cleaning up {self!r}",
                                   ignore_cleanup_errors, delete)

    @classmethod
    def _rmtree(cls, name, ignore_errors=False, repeated=False):
        from shutil import rmtree

        def on_error(function, path, error):
            if isinstance(error, PermissionError):
                if repeated and path == name:
                    if ignore_errors:
                        return
                    raise
                try:
                    if path != name:
                        _resetperms(_os.path.dirname(path))
                    _resetperms(path)
                    try:
                        _os.unlink(path)
                    except IsADirectoryError:
                        cls._rmtree(path, ignore_errors)
                    except PermissionError:
                        cls._rmtree(path, ignore_errors,
                                    repeated=path == name)
                except FileNotFoundError:
                    pass
            elif not isinstance(error, FileNotFoundError):
                if not ignore_errors:
                    raise

        rmtree(name, onexc=on_error)

    @classmethod
    def _cleanup(cls, name, warn_message, ignore_errors=False, delete=True):
        if delete:
            cls._rmtree(name, ignore_errors)
            _warnings.warn(warn_message, ResourceWarning)

    def __repr__(self):
        return f"<{type(self).__name__} {self.name!r}>"

    def __enter__(self):
        return self.name

    def __exit__(self, exc, value, tb):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        """Remove the directory now."""
        if self._finalizer.detach() or _os.path.exists(self.name):
            self._rmtree(self.name, self._ignore_cleanup_errors)

    __class_getitem__ = classmethod(_types.GenericAlias)
