"""Paths of files as objects."""

import io
import os
import sys
from stat import S_ISBLK, S_ISCHR, S_ISDIR, S_ISFIFO, S_ISREG, S_ISSOCK

from ._pure import PurePath, PurePosixPath, PureWindowsPath

__all__ = ["UnsupportedOperation", "PurePath", "PurePosixPath",
           "PureWindowsPath", "Path", "PosixPath", "WindowsPath"]


class UnsupportedOperation(NotImplementedError):
    """This system cannot do that."""


class Path(PurePath):
    """A path of this system, with what can be done with it.

    Made here it is a PosixPath.
    """

    __slots__ = ("_info",)

    def __new__(cls, *args, **kwargs):
        if cls is Path:
            cls = PosixPath
        return object.__new__(cls)

    # What it is

    def stat(self, *, follow_symlinks=True):
        """Return what os.stat() says."""
        return os.stat(self, follow_symlinks=follow_symlinks)

    def lstat(self):
        """Return what os.stat() says of the link itself."""
        return os.lstat(self)

    def exists(self, *, follow_symlinks=True):
        """Return whether there is such a file."""
        if follow_symlinks:
            return os.path.exists(self)
        return os.path.lexists(self)

    def is_dir(self, *, follow_symlinks=True):
        """Return whether it is a folder."""
        return self._is(S_ISDIR, follow_symlinks)

    def is_file(self, *, follow_symlinks=True):
        """Return whether it is a regular file."""
        return self._is(S_ISREG, follow_symlinks)

    def is_symlink(self):
        """Return whether it is a symbolic link."""
        return os.path.islink(self)

    def is_mount(self):
        """Return whether a file system is mounted there."""
        return os.path.ismount(self)

    def is_junction(self):
        """Return False: only Windows has junctions."""
        return os.path.isjunction(self)

    def is_block_device(self):
        """Return whether it is a block device."""
        return self._is(S_ISBLK)

    def is_char_device(self):
        """Return whether it is a character device."""
        return self._is(S_ISCHR)

    def is_fifo(self):
        """Return whether it is a named pipe."""
        return self._is(S_ISFIFO)

    def is_socket(self):
        """Return whether it is a socket."""
        return self._is(S_ISSOCK)

    def _is(self, kind, follow_symlinks=True):
        try:
            return kind(self.stat(follow_symlinks=follow_symlinks).st_mode)
        except (OSError, ValueError):
            return False

    def samefile(self, other_path):
        """Return whether both are the same file."""
        mine = self.stat()
        try:
            other = other_path.stat()
        except AttributeError:
            other = self.with_segments(other_path).stat()
        return mine.st_ino == other.st_ino and mine.st_dev == other.st_dev

    @property
    def info(self):
        """What kind of file it is, found out once."""
        try:
            return self._info
        except AttributeError:
            info = PathInfo(self)
            try:
                self._info = info
            except TypeError:
                pass  # a frozen path keeps nothing
            return info

    def owner(self, *, follow_symlinks=True):
        """Return the name of the user it belongs to."""
        try:
            import pwd
        except ImportError:
            raise UnsupportedOperation(
                f"{type(self).__name__}.owner() is unsupported on this "
                "system") from None
        uid = self.stat(follow_symlinks=follow_symlinks).st_uid
        return pwd.getpwuid(uid).pw_name

    def group(self, *, follow_symlinks=True):
        """Return the name of the group it belongs to."""
        try:
            import grp
        except ImportError:
            raise UnsupportedOperation(
                f"{type(self).__name__}.group() is unsupported on this "
                "system") from None
        gid = self.stat(follow_symlinks=follow_symlinks).st_gid
        return grp.getgrgid(gid).gr_name

    # Content

    def open(self, mode="r", buffering=-1, encoding=None, errors=None,
             newline=None):
        """Open it as the builtin open() does."""
        if "b" not in mode:
            encoding = io.text_encoding(encoding)
        return io.open(self, mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        """Return all bytes of the file."""
        with self.open(mode="rb", buffering=0) as file:
            return file.read()

    def read_text(self, encoding=None, errors=None, newline=None):
        """Return all text of the file."""
        encoding = io.text_encoding(encoding)
        with self.open("r", encoding=encoding, errors=errors,
                       newline=newline) as file:
            return file.read()

    def write_bytes(self, data):
        """Make these bytes the file's; return their number."""
        view = memoryview(data)
        with self.open(mode="wb") as file:
            return file.write(view)

    def write_text(self, data, encoding=None, errors=None, newline=None):
        """Make this text the file's; return its length."""
        encoding = io.text_encoding(encoding)
        if not isinstance(data, str):
            raise TypeError("data must be str, not %s" % type(data).__name__)
        with self.open("w", encoding=encoding, errors=errors,
                       newline=newline) as file:
            return file.write(data)

    # Folders

    def iterdir(self):
        """Return an iterator of what is in the folder, in no order."""
        root = self._str
        names = os.listdir(root)
        if root == ".":
            return (self.with_segments(name) for name in names)
        if not root.endswith("/"):
            root += "/"
        return (self.with_segments(root + name) for name in names)

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """Yield all paths below this one that match the pattern; '**' is any
        number of folders."""
        sys.audit("pathlib.Path.glob", self, pattern)
        parts = self._pattern_parts(pattern)
        return self._matching(parts, case_sensitive, recurse_symlinks)

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """glob() with '**/' in front of the pattern."""
        sys.audit("pathlib.Path.rglob", self, pattern)
        parts = self._pattern_parts(pattern, deep=True)
        return self._matching(parts, case_sensitive, recurse_symlinks)

    def _pattern_parts(self, pattern, deep=False):
        given = pattern
        if not isinstance(pattern, PurePath):
            pattern = self.with_segments(pattern)
        if pattern._drv or pattern._root:
            raise NotImplementedError("Non-relative patterns are unsupported")
        parts = pattern._tail
        if not parts and not deep:
            raise ValueError(f"Unacceptable pattern: {str(given)!r}")
        raw = pattern._raw_paths[-1] if pattern._raw_paths else ""
        if raw[-1:] == "/" if parts else deep:
            parts.append("")
        return ["**", *parts] if deep else parts

    def _matching(self, parts, case_sensitive, recurse_symlinks):
        from ._glob import Search
        root = "" if self._str == "." else self._str
        if root and not root.endswith("/"):
            root += "/"
        search = Search(parts, case_sensitive, recurse_symlinks)
        return map(self.with_segments, search.below(root))

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        """Yield (path, names of folders, names of files) of every folder."""
        sys.audit("pathlib.Path.walk", self, on_error, follow_symlinks)
        return self._walk(top_down, on_error, follow_symlinks)

    def _walk(self, top_down, on_error, follow_symlinks):
        stack = [self]
        while stack:
            path = stack.pop()
            if isinstance(path, tuple):
                yield path
                continue
            folders, files = [], []
            try:
                with os.scandir(path) as entries:
                    for entry in entries:
                        try:
                            deeper = entry.is_dir(
                                follow_symlinks=follow_symlinks)
                        except OSError:
                            deeper = False
                        (folders if deeper else files).append(entry.name)
            except OSError as error:
                if on_error is not None:
                    on_error(error)
                continue
            if top_down:
                yield path, folders, files
            else:
                stack.append((path, folders, files))
            stack += [path.joinpath(name) for name in reversed(folders)]

    # Where it is

    @classmethod
    def cwd(cls):
        """Return the working directory."""
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        """Return the home of the user."""
        home = os.path.expanduser("~")
        if home == "~":
            raise RuntimeError("Could not determine home directory.")
        return cls(home)

    def expanduser(self):
        """Return the path with ~ and ~user replaced by their homes."""
        tail = self._tail
        if self._drv or self._root or not tail or tail[0][:1] != "~":
            return self
        home = os.path.expanduser(tail[0])
        if home[:1] == "~":
            raise RuntimeError("Could not determine home directory.")
        return self.with_segments(home, *tail[1:])

    def absolute(self):
        """Return the path with the working directory in front of it."""
        if self.is_absolute():
            return self
        if self._str == ".":
            return self.with_segments(os.getcwd())
        return self.with_segments(os.getcwd(), self)

    def resolve(self, strict=False):
        """Return the absolute path without links and '..'."""
        return self.with_segments(os.path.realpath(self, strict=strict))

    def readlink(self):
        """Return where the symbolic link leads."""
        return self.with_segments(os.readlink(self))

    def as_uri(self):
        """Return the path as a 'file' URI."""
        if not self.is_absolute():
            raise ValueError("relative paths can't be expressed as file URIs")
        return self._uri()

    @classmethod
    def from_uri(cls, uri):
        """Return the path of a 'file' URI."""
        if uri[:5].lower() != "file:":
            raise ValueError("URL is missing a 'file:' scheme")
        text = _unquoted(_without_host(uri[5:]))
        path = cls(text)
        if not path.is_absolute():
            raise ValueError(f"URI is not absolute: {uri!r}")
        return path

    # Changes

    def touch(self, mode=0o666, exist_ok=True):
        """Make the file, or let it be changed now."""
        if exist_ok:
            try:
                os.utime(self, None)
            except OSError:
                pass
            else:
                return
        flags = os.O_CREAT | os.O_WRONLY
        if not exist_ok:
            flags |= os.O_EXCL
        os.close(os.open(self, flags, mode))

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        """Make the folder, and those above it with parents."""
        try:
            os.mkdir(self, mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, parents=False, exist_ok=exist_ok)
        except OSError:
            # Not only FileExistsError: a read-only file system may say so.
            if not exist_ok or not self.is_dir():
                raise

    def chmod(self, mode, *, follow_symlinks=True):
        """Change who may do what."""
        os.chmod(self, mode, follow_symlinks=follow_symlinks)

    def lchmod(self, mode):
        """chmod() of the link itself."""
        self.chmod(mode, follow_symlinks=False)

    def unlink(self, missing_ok=False):
        """Remove the file or link."""
        try:
            os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rmdir(self):
        """Remove the empty folder."""
        os.rmdir(self)

    def rename(self, target):
        """Give it another name; return the path of that."""
        os.rename(self, target)
        return self._target(target)

    def replace(self, target):
        """rename(), over what has the name already."""
        os.replace(self, target)
        return self._target(target)

    def _target(self, target):
        if hasattr(target, "with_segments"):
            return target
        return self.with_segments(target)

    def symlink_to(self, target, target_is_directory=False):
        """Make it a symbolic link that leads to target."""
        os.symlink(target, self, target_is_directory)

    def hardlink_to(self, target):
        """Make it one more name of target."""
        os.link(target, self)

    def copy(self, target, **kwargs):
        """Copy the file, link or tree to target; return the path of that.

        With follow_symlinks=False links are copied as links, with
        preserve_metadata=True times and permissions too.
        """
        target = self._target(target)
        _differ(self, target)
        _copy(self, target, **kwargs)
        return target.joinpath()

    def copy_into(self, target_dir, **kwargs):
        """copy() into a folder, with the same name."""
        return self.copy(self._inside(target_dir), **kwargs)

    def move(self, target):
        """Move the file or tree to target; return the path of that."""
        target = self._target(target)
        _differ(self, target)
        try:
            os.replace(self, target)
            return target.joinpath()
        except TypeError:
            pass  # a path of another kind
        except OSError as error:
            import errno
            if error.errno != errno.EXDEV:
                raise
        target = self.copy(target, follow_symlinks=False,
                           preserve_metadata=True)
        self._delete()
        return target

    def _delete(self):
        if self.is_dir(follow_symlinks=False):
            import shutil
            shutil.rmtree(self)
        else:
            self.unlink()

    def move_into(self, target_dir):
        """move() into a folder, with the same name."""
        return self.move(self._inside(target_dir))

    def _inside(self, folder):
        name = self.name
        if not name:
            raise ValueError(f"{self!r} has an empty name")
        if hasattr(folder, "with_segments"):
            return folder / name
        return self.with_segments(folder, name)


class PosixPath(Path, PurePosixPath):
    """A path of this system."""

    __slots__ = ()


class WindowsPath(Path, PureWindowsPath):
    """A path of Windows; it cannot be made on another system."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        raise UnsupportedOperation(
            f"cannot instantiate {cls.__name__!r} on your system")


class PathInfo:
    """What kind of file a path leads to; asked of the system once."""

    __slots__ = ("_path", "_modes")

    def __init__(self, path):
        self._path = str(path)
        self._modes = {}  # by whether links were followed; 0: nothing there

    def __repr__(self):
        return "<PosixPath.info>"

    def _mode(self, follow_symlinks):
        mode = self._modes.get(follow_symlinks)
        if mode is None:
            try:
                mode = os.stat(self._path,
                               follow_symlinks=follow_symlinks).st_mode
            except (OSError, ValueError):
                mode = 0
            try:
                self._modes[follow_symlinks] = mode
            except TypeError:
                pass  # frozen
        return mode

    def exists(self, *, follow_symlinks=True):
        """Return whether there is such a file."""
        return self._mode(follow_symlinks) != 0

    def is_dir(self, *, follow_symlinks=True):
        """Return whether it is a folder."""
        return S_ISDIR(self._mode(follow_symlinks))

    def is_file(self, *, follow_symlinks=True):
        """Return whether it is a regular file."""
        return S_ISREG(self._mode(follow_symlinks))

    def is_symlink(self):
        """Return whether it is a symbolic link."""
        return self._mode(False) & 0o170000 == 0o120000


def _without_host(rest):
    """What follows 'file:' as a path."""
    if rest[:2] != "//":
        return rest
    if rest[:3] == "///":
        return rest[2:]
    host, slash, path = rest[2:].partition("/")
    if host == "localhost":
        return slash + path
    if host == os.uname().nodename and slash:
        return slash + path
    raise ValueError("file:// scheme is supported only on localhost")


def _unquoted(text):
    """Text without the %xx of a URI."""
    import re
    data = re.sub(b"%([0-9A-Fa-f]{2})",
                  lambda match: bytes([int(match[1], 16)]), os.fsencode(text))
    return os.fsdecode(data)


def _differ(source, target):
    """OSError when target is source or lies in it."""
    import errno
    if source == target:
        error = OSError(errno.EINVAL, "Source and target are the same path")
    elif source in target.parents:
        error = OSError(errno.EINVAL, "Source path is a parent of target path")
    else:
        return
    error.filename = str(source)
    error.filename2 = str(target)
    raise error


def _copy(source, target, *, follow_symlinks=True, preserve_metadata=False):
    import shutil
    if not follow_symlinks and source.is_symlink():
        os.symlink(os.readlink(source), target)
    elif source.is_dir():
        os.mkdir(target)
        for child in source.iterdir():
            _copy(child, target / child.name, follow_symlinks=follow_symlinks,
                  preserve_metadata=preserve_metadata)
    else:
        try:
            if os.path.samefile(source, target):
                import errno
                raise OSError(errno.EINVAL, "Source and target are the same "
                              "file", str(source), None, str(target))
        except (FileNotFoundError, NotADirectoryError):
            pass
        shutil.copyfile(source, target)
    if preserve_metadata:
        shutil.copystat(source, target, follow_symlinks=follow_symlinks)
