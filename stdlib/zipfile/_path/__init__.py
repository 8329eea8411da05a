"""Members of ZIP archives as paths, in the manner of pathlib."""

import io
import pathlib
import posixpath
import re
import zipfile


def _parents(name):
    """Yield the folders above a member, from the nearest."""
    name = posixpath.dirname(name.rstrip("/"))
    while name:
        yield name
        name = posixpath.dirname(name)


class CompleteDirs(zipfile.ZipFile):
    """An archive that also names the folders which are only implied."""

    @staticmethod
    def _implied_dirs(names):
        have = set(names)
        found = (parent + "/" for name in names for parent in _parents(name))
        return (name for name in dict.fromkeys(found) if name not in have)

    def namelist(self):
        """Return the names of all members and folders."""
        names = super().namelist()
        return names + list(self._implied_dirs(names))

    def _name_set(self):
        return set(self.namelist())

    def resolve_dir(self, name):
        """Return the name with a slash, if it is one of a folder."""
        names = self._name_set()
        folder = name + "/"
        return folder if name not in names and folder in names else name

    def getinfo(self, name):
        """Return the ZipInfo of a member or folder."""
        try:
            return super().getinfo(name)
        except KeyError:
            if not name.endswith("/") or name not in self._name_set():
                raise
            return zipfile.ZipInfo(filename=name)

    @classmethod
    def make(cls, source):
        """Return a complete archive for a path, a file or an archive."""
        if isinstance(source, CompleteDirs):
            return source
        if not isinstance(source, zipfile.ZipFile):
            return cls(source)
        # What is only read does not change, so names are computed once.
        if "r" not in source.mode:
            cls = CompleteDirs
        source.__class__ = cls
        return source

    @classmethod
    def inject(cls, zf):
        """Write the implied folders into an archive."""
        for name in cls._implied_dirs(zf.namelist()):
            zf.writestr(name, b"")
        return zf


class FastLookup(CompleteDirs):
    """An archive that is only read: its names are found once."""

    def namelist(self):
        """Return the names of all members and folders."""
        try:
            return self.__names
        except AttributeError:
            self.__names = super().namelist()
            return self.__names

    def _name_set(self):
        try:
            return self.__set
        except AttributeError:
            self.__set = super()._name_set()
            return self.__set


def _text_encoding(encoding=None, *args, **kwargs):
    return io.text_encoding(encoding, 3), args, kwargs


def _pattern(pattern):
    """Return what matches the names that a glob pattern means."""
    parts = []
    for part in pattern.split("/"):
        if part == "**":
            parts.append(".*/")
            continue
        if "**" in part:
            raise ValueError("** must appear alone in a path segment")
        text = "".join(
            "[^/]*" if piece == "*" else "[^/]" if piece == "?"
            else piece.replace("[!", "[^") if piece.startswith("[")
            else re.escape(piece)
            for piece in re.split(r"(\*|\?|\[[^]]+\])", part))
        parts.append(text + "/")
    return re.compile("".join(parts).removesuffix("/") + "/?").fullmatch


class Path:
    """A member or folder of an archive."""

    def __init__(self, root, at=""):
        self.root = FastLookup.make(root)
        self.at = at

    def __eq__(self, other):
        if self.__class__ is not other.__class__:
            return NotImplemented
        return (self.root, self.at) == (other.root, other.at)

    def __hash__(self):
        return hash((self.root, self.at))

    def __repr__(self):
        return (f"{self.__class__.__name__}({self.root.filename!r}, "
                f"{self.at!r})")

    def __str__(self):
        return posixpath.join(self.root.filename or ":zipfile:", self.at)

    def _next(self, at):
        return self.__class__(self.root, at)

    def open(self, mode="r", *args, pwd=None, **kwargs):
        """Open the member, as text unless mode has a "b"."""
        if self.is_dir():
            raise IsADirectoryError(self)
        zip_mode = mode[0]
        if zip_mode == "r" and not self.exists():
            raise FileNotFoundError(self)
        stream = self.root.open(self.at, zip_mode, pwd=pwd)
        if "b" in mode:
            if args or kwargs:
                raise ValueError("encoding args invalid for binary operation")
            return stream
        encoding, args, kwargs = _text_encoding(*args, **kwargs)
        return io.TextIOWrapper(stream, encoding, *args, **kwargs)

    def _base(self):
        return pathlib.PurePosixPath(self.at or self.root.filename)

    @property
    def name(self):
        """The last part."""
        return self._base().name

    @property
    def suffix(self):
        """What follows the last dot of the name, with it."""
        return self._base().suffix

    @property
    def suffixes(self):
        """All suffixes."""
        return self._base().suffixes

    @property
    def stem(self):
        """The name without its suffix."""
        return self._base().stem

    @property
    def filename(self):
        """Where it would be if the archive were a folder."""
        return pathlib.Path(self.root.filename).joinpath(self.at)

    def read_text(self, *args, **kwargs):
        """Return the content as text."""
        encoding, args, kwargs = _text_encoding(*args, **kwargs)
        with self.open("r", encoding, *args, **kwargs) as stream:
            return stream.read()

    def read_bytes(self):
        """Return the content."""
        with self.open("rb") as stream:
            return stream.read()

    def _is_child(self, path):
        return posixpath.dirname(path.at.rstrip("/")) == self.at.rstrip("/")

    def is_dir(self):
        """Is it a folder?"""
        return not self.at or self.at.endswith("/")

    def is_file(self):
        """Is it a member that is no folder?"""
        return self.exists() and not self.is_dir()

    def exists(self):
        """Is it in the archive?"""
        return self.at in self.root._name_set()

    def iterdir(self):
        """Return an iterator over what lies in the folder."""
        if not self.is_dir():
            raise ValueError("Can't listdir a file")
        return filter(self._is_child, map(self._next, self.root.namelist()))

    def match(self, path_pattern):
        """Does the path match a pattern?"""
        return pathlib.PurePosixPath(self.at).match(path_pattern)

    def is_symlink(self):
        """Is it a symbolic link?"""
        mode = self.root.getinfo(self.at).external_attr >> 16
        return mode & 0o170000 == 0o120000

    def glob(self, pattern):
        """Return an iterator over what matches below this folder."""
        if not pattern:
            raise ValueError(f"Unacceptable pattern: {pattern!r}")
        matches = _pattern(pattern)
        start = len(self.at)
        return map(self._next, (
            name for name in self.root.namelist()
            if name.startswith(self.at) and matches(name[start:])))

    def rglob(self, pattern):
        """The same at any depth."""
        return self.glob(f"**/{pattern}")

    def relative_to(self, other, *extra):
        """Return the way from another path to this one."""
        return posixpath.relpath(str(self), str(other.joinpath(*extra)))

    def joinpath(self, *other):
        """Return the path with further parts."""
        return self._next(self.root.resolve_dir(
            posixpath.join(self.at, *other)))

    __truediv__ = joinpath

    @property
    def parent(self):
        """The folder that it lies in."""
        if not self.at:
            return self.filename.parent
        at = posixpath.dirname(self.at.rstrip("/"))
        return self._next(at + "/" if at else at)
