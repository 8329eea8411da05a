"""Paths as text: taken apart and put together, without a look at the system."""

import posixpath
import sys
from _collections_abc import Sequence

__all__ = ["PurePath", "PurePosixPath", "PureWindowsPath"]


class _Parents(Sequence):
    """The ancestors of a path, nearest first."""

    __slots__ = ("_path", "_tail")

    def __init__(self, path):
        self._path = path
        self._tail = path._tail

    def __len__(self):
        return len(self._tail)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(self[i] for i in range(*index.indices(len(self))))
        count = len(self)
        if index >= count or index < -count:
            raise IndexError(index)
        if index < 0:
            index += count
        return self._path._like(self._tail[:count - index - 1])

    def __repr__(self):
        return f"<{type(self._path).__name__}.parents>"


class PurePath:
    """A path that is only looked at as text.

    Made on this system it is a PurePosixPath; that and PureWindowsPath can be
    made everywhere. Nothing of a path changes once it is made.
    """

    __slots__ = ("_raw_paths", "_drv", "_root", "_str")
    parser = posixpath

    def __new__(cls, *args, **kwargs):
        if cls is PurePath:
            cls = PurePosixPath
        return object.__new__(cls)

    def __init__(self, *args):
        raw = []
        for arg in args:
            if isinstance(arg, str):
                raw.append(str(arg))
            elif isinstance(arg, PurePath):
                if arg.parser is self.parser:
                    raw += arg._raw_paths
                else:
                    raw.append(arg.as_posix())
            else:
                raw.append(_text_of(arg))
        self._raw_paths = tuple(raw)
        text = raw[0] if len(raw) == 1 else self.parser.join(*raw) if raw \
            else ""
        self._drv, self._root, self._str = self._normal(text)

    @staticmethod
    def _normal(text):
        """Drive, root and the text without what says nothing."""
        if not text:
            return "", "", "."
        root = ""
        if text[0] == "/":
            root = "//" if text[:2] == "//" and text[2:3] != "/" else "/"
        elif text == ".":
            return "", "", "."
        if ("//" in text or "/." in text or text[:2] == "./"
                or text[-1] == "/"):
            tail = [name for name in text.split("/") if name and name != "."]
            text = root + "/".join(tail) or "."
        return "", root, text

    @property
    def _tail(self):
        """The names behind the anchor, as a list."""
        text = self._str
        if text == ".":
            return []
        sep = self.parser.sep
        rest = text[len(self._drv) + len(self._root):]
        if not self._drv and not self._root and rest[:2] == "." + sep:
            rest = rest[2:]  # it is there for a name that looks like a drive
        return rest.split(sep) if rest else []

    def _like(self, tail):
        """The path with the same anchor and these names."""
        parser = self.parser
        anchor = self._drv + self._root
        if not anchor and tail and parser.splitdrive(tail[0])[0]:
            anchor = "." + parser.sep
        return self.with_segments(anchor + parser.sep.join(tail))

    def with_segments(self, *pathsegments):
        """Make a path of the same kind; every path made from one is made
        by this."""
        return type(self)(*pathsegments)

    def __repr__(self):
        return f"{type(self).__name__}({self.as_posix()!r})"

    def __str__(self):
        """The path in the notation of its system."""
        return self._str

    __fspath__ = __str__

    def __bytes__(self):
        """The path as the system wants it."""
        import os
        return os.fsencode(self._str)

    def __reduce__(self):
        return type(self), self._raw_paths

    def as_posix(self):
        """Return the path with forward slashes."""
        return self._str.replace(self.parser.sep, "/")

    # Comparison

    @property
    def _key(self):
        return self._str

    def __hash__(self):
        return hash(self._key)

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._key == other._key and self.parser is other.parser

    def _names_of(self, other):
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return None
        sep = self.parser.sep
        return self._key.split(sep), other._key.split(sep)

    def __lt__(self, other):
        names = self._names_of(other)
        return names[0] < names[1] if names else NotImplemented

    def __le__(self, other):
        names = self._names_of(other)
        return names[0] <= names[1] if names else NotImplemented

    def __gt__(self, other):
        names = self._names_of(other)
        return names[0] > names[1] if names else NotImplemented

    def __ge__(self, other):
        names = self._names_of(other)
        return names[0] >= names[1] if names else NotImplemented

    # Parts

    @property
    def drive(self):
        """The letter or share of Windows, or ''."""
        return self._drv

    @property
    def root(self):
        """What makes a path begin at the top, or ''."""
        return self._root

    @property
    def anchor(self):
        """Drive and root."""
        return self._drv + self._root

    @property
    def parts(self):
        """The anchor, if there is one, and all names."""
        anchor = self._drv + self._root
        return (anchor, *self._tail) if anchor else tuple(self._tail)

    @property
    def parent(self):
        """The path without its last name."""
        tail = self._tail
        return self._like(tail[:-1]) if tail else self

    @property
    def parents(self):
        """All ancestors, nearest first."""
        return _Parents(self)

    @property
    def name(self):
        """The last name, or ''."""
        tail = self._tail
        return tail[-1] if tail else ""

    @property
    def suffix(self):
        """The last name from its last dot on."""
        return self.parser.splitext(self.name)[1]

    @property
    def suffixes(self):
        """All suffixes of the last name."""
        return ["." + suffix
                for suffix in self.name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        """The last name without its suffix."""
        return self.parser.splitext(self.name)[0]

    def with_name(self, name):
        """Return the path with another last name."""
        parser = self.parser
        if (not name or parser.sep in name
                or parser.altsep and parser.altsep in name or name == "."):
            raise ValueError(f"Invalid name {name!r}")
        tail = self._tail
        if not tail:
            raise ValueError(f"{self!r} has an empty name")
        tail[-1] = name
        return self._like(tail)

    def with_stem(self, stem):
        """Return the path with another stem and the same suffix."""
        suffix = self.suffix
        if not suffix:
            return self.with_name(stem)
        if not stem:
            raise ValueError(f"{self!r} has a non-empty suffix")
        return self.with_name(stem + suffix)

    def with_suffix(self, suffix):
        """Return the path with another suffix, or with none."""
        stem = self.stem
        if not stem:
            raise ValueError(f"{self!r} has an empty name")
        if suffix and not suffix.startswith("."):
            raise ValueError(f"Invalid suffix {suffix!r}")
        return self.with_name(stem + suffix)

    # Together

    def joinpath(self, *pathsegments):
        """Return the path with more behind it; what is absolute replaces."""
        return self.with_segments(self, *pathsegments)

    def __truediv__(self, key):
        try:
            return self.with_segments(self, key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    def relative_to(self, other, *, walk_up=False):
        """Return how to get here from other; by '..' only with walk_up."""
        if not isinstance(other, PurePath) or other.parser is not self.parser:
            other = self.with_segments(other)
        for step, path in enumerate([other, *other.parents]):
            if path == self or path in self.parents:
                break
            if not walk_up:
                raise ValueError(f"{str(self)!r} is not in the subpath of "
                                 f"{str(other)!r}")
            if path.name == "..":
                raise ValueError(f"'..' segment in {str(other)!r} cannot be "
                                 "walked")
        else:
            raise ValueError(f"{str(self)!r} and {str(other)!r} have "
                             "different anchors")
        tail = [".."] * step + self._tail[len(path._tail):]
        if tail and self.parser.splitdrive(tail[0])[0]:
            return self.with_segments("." + self.parser.sep
                                      + self.parser.sep.join(tail))
        return self.with_segments(*tail)

    def is_relative_to(self, other):
        """Return whether the path is other or lies below it."""
        if not isinstance(other, PurePath) or other.parser is not self.parser:
            other = self.with_segments(other)
        return other == self or other in self.parents

    def is_absolute(self):
        """Return whether the path begins at a top."""
        return self.parser.isabs(self._str)

    def is_reserved(self):
        """Return whether Windows keeps the name for itself; deprecated."""
        import warnings
        warnings.warn("pathlib.PurePath.is_reserved() is deprecated and "
                      "scheduled for removal in Python 3.15. Use "
                      "os.path.isreserved() to detect reserved paths on "
                      "Windows.", DeprecationWarning, 2)
        return self.parser.isreserved(self._str) \
            if self.parser is not posixpath else False

    def as_uri(self):
        """Return the path as a 'file' URI; deprecated here."""
        import warnings
        warnings.warn("pathlib.PurePath.as_uri() is deprecated and scheduled "
                      "for removal in Python 3.19. Use pathlib.Path.as_uri().",
                      DeprecationWarning, 2)
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        return self._uri()

    def _uri(self):
        import os
        text = self.as_posix()
        drive = self._drv
        if len(drive) == 2 and drive[1] == ":":
            return "file:///" + drive + _quoted(os.fsencode(text[2:]))
        return ("file:" if drive else "file://") + _quoted(os.fsencode(text))

    # Patterns

    def full_match(self, pattern, *, case_sensitive=None):
        """Return whether the pattern matches all of the path."""
        if not hasattr(pattern, "with_segments"):
            pattern = self.with_segments(pattern)
        from . import _glob
        if case_sensitive is None:
            case_sensitive = self.parser is posixpath
        path = str(self) if self.parts else ""
        pattern = str(pattern) if pattern.parts else ""
        match = _glob.compile_path(pattern, self.parser.sep, case_sensitive)
        return match(path) is not None

    def match(self, path_pattern, *, case_sensitive=None):
        """Return whether the pattern matches the end of the path, or all of
        it when the pattern is absolute; '**' is like '*'."""
        if not hasattr(path_pattern, "with_segments"):
            path_pattern = self.with_segments(path_pattern)
        from . import _glob
        if case_sensitive is None:
            case_sensitive = self.parser is posixpath
        path = self.parts[::-1]
        patterns = path_pattern.parts[::-1]
        if not patterns:
            raise ValueError("empty pattern")
        if len(path) < len(patterns):
            return False
        if len(path) > len(patterns) and path_pattern.anchor:
            return False
        return all(_glob.compile_name(pattern, case_sensitive)(name)
                   for name, pattern in zip(path, patterns))


def _text_of(arg):
    """The text of a segment that is neither text nor a path."""
    text = arg
    fspath = getattr(type(arg), "__fspath__", None)
    if fspath is not None:
        text = fspath(arg)
    if not isinstance(text, str):
        raise TypeError("argument should be a str or an os.PathLike object "
                        "where __fspath__ returns a str, not "
                        f"{type(text).__name__!r}")
    return str(text)


_PLAIN = (b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
          b"0123456789_.-~/")


def _quoted(data):
    return "".join(chr(byte) if byte in _PLAIN else "%%%02X" % byte
                   for byte in data)


class PurePosixPath(PurePath):
    """A path of POSIX, as text."""

    __slots__ = ()


class _ParserOfWindows:
    """PureWindowsPath.parser, imported when it is asked for."""

    def __get__(self, instance, owner):
        import ntpath
        return ntpath


class PureWindowsPath(PurePath):
    """A path of Windows, as text."""

    __slots__ = ()
    parser = _ParserOfWindows()

    @staticmethod
    def _normal(text):
        import ntpath
        if not text:
            return "", "", "."
        drive, root, rest = ntpath.splitroot(text.replace("/", "\\"))
        if not root and drive.startswith("\\") and not drive.endswith("\\"):
            names = drive.split("\\")
            if len(names) == 4 and names[2] not in "?." or len(names) == 6:
                root = "\\"  # a share has always one
        tail = [name for name in rest.split("\\") if name and name != "."]
        anchor = drive + root
        if not anchor and tail and ntpath.splitdrive(tail[0])[0]:
            anchor = ".\\"
        return drive, root, anchor + "\\".join(tail) or "."

    @property
    def _key(self):
        return self._str.lower()


# Their names are those of the package.
for _class in (PurePath, PurePosixPath, PureWindowsPath):
    _class.__module__ = "pathlib"
