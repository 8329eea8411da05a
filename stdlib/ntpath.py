"""Paths as Windows writes them, on any system."""

import os
import genericpath
from genericpath import *

__all__ = ["normcase", "isabs", "join", "splitdrive", "splitroot", "split",
           "splitext", "basename", "dirname", "commonprefix", "getsize",
           "getmtime", "getatime", "getctime", "islink", "exists", "lexists",
           "isdir", "isfile", "ismount", "isreserved", "expanduser",
           "expandvars", "normpath", "abspath", "curdir", "pardir", "sep",
           "pathsep", "defpath", "altsep", "extsep", "devnull", "realpath",
           "supports_unicode_filenames", "relpath", "samefile",
           "sameopenfile", "samestat", "commonpath", "isjunction",
           "isdevdrive"]

curdir = "."
pardir = ".."
extsep = "."
sep = "\\"
pathsep = ";"
altsep = "/"
defpath = ".;C:\\bin"
devnull = "nul"
supports_unicode_filenames = True


def _marks(path):
    """Separator, the other one, colon, dot, in the type of the path."""
    if isinstance(path, bytes):
        return b"\\", b"/", b":", b"."
    return "\\", "/", ":", "."


def normcase(s):
    """Return the path in lower case, with backslashes."""
    s = os.fspath(s)
    if not isinstance(s, (bytes, str)):
        raise TypeError("expected str, bytes or os.PathLike object, not "
                        + type(s).__name__)
    back, slash, _, _ = _marks(s)
    return s.replace(slash, back).lower()


def splitroot(p, /):
    """Return (drive or share, root, the rest)."""
    p = os.fspath(p)
    back, slash, colon, _ = _marks(p)
    plain = p.replace(slash, back)
    if plain[:1] == back:
        if plain[1:2] != back:
            return p[:0], p[:1], p[1:]
        start = 8 if plain[:8].upper() == back * 2 + (
            b"?\\UNC\\" if isinstance(p, bytes) else "?\\UNC\\") else 2
        first = plain.find(back, start)
        second = -1 if first < 0 else plain.find(back, first + 1)
        if second < 0:
            return p, p[:0], p[:0]
        return p[:second], p[second:second + 1], p[second + 1:]
    if plain[1:2] == colon:
        if plain[2:3] == back:
            return p[:2], p[2:3], p[3:]
        return p[:2], p[:0], p[2:]
    return p[:0], p[:0], p


def splitdrive(p, /):
    """Return (drive or share, the rest)."""
    drive, root, rest = splitroot(p)
    return drive, root + rest


def isabs(s, /):
    """Return whether the path has a drive, or a share, and a root."""
    s = os.fspath(s)
    back, slash, colon, _ = _marks(s)
    s = s[:3].replace(slash, back)
    return s[1:3] == colon + back or s[:2] == back * 2


def join(path, /, *paths):
    """Put paths behind each other; a rooted one replaces what is before."""
    path = os.fspath(path)
    back, slash, colon, _ = _marks(path)
    try:
        drive, root, rest = splitroot(path)
        for each in paths:
            his_drive, his_root, his_rest = splitroot(each)
            if his_root:
                if his_drive or not drive:
                    drive = his_drive
                root, rest = his_root, his_rest
                continue
            if his_drive and his_drive != drive:
                if his_drive.lower() != drive.lower():
                    drive, root, rest = his_drive, his_root, his_rest
                    continue
                drive = his_drive
            if rest and rest[-1:] not in (back, slash):
                rest += back
            rest += his_rest
        if rest and not root and drive and drive[-1:] not in (
                colon, back, slash):
            return drive + back + rest
        return drive + root + rest
    except (TypeError, AttributeError, BytesWarning):
        genericpath._check_arg_types("join", path, *paths)
        raise


def split(p, /):
    """Return (all but the last name, the last name)."""
    p = os.fspath(p)
    seps = b"\\/" if isinstance(p, bytes) else "\\/"
    drive, root, rest = splitroot(p)
    end = len(rest)
    while end and rest[end - 1] not in seps:
        end -= 1
    head, tail = rest[:end], rest[end:]
    return drive + root + head.rstrip(seps), tail


def splitext(p, /):
    """Return (the path, its suffix)."""
    p = os.fspath(p)
    back, slash, _, dot = _marks(p)
    return genericpath._splitext(p, back, slash, dot)


def basename(p, /):
    """Return the last name."""
    return split(p)[1]


def dirname(p, /):
    """Return all but the last name."""
    return split(p)[0]


def ismount(path):
    """Return whether the path is the root of a drive or share."""
    path = os.fspath(path)
    back, slash, _, _ = _marks(path)
    drive, root, rest = splitroot(path)
    if drive[:1] in (back, slash) and drive:
        return not rest
    return bool(root) and not rest


_RESERVED_CHARS = frozenset({chr(i) for i in range(32)}
                            | set('"*:<>?|/\\'))
_RESERVED_NAMES = frozenset(
    {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"}
    | {f"{device}{number}" for device in ("COM", "LPT")
       for number in "123456789\xb9\xb2\xb3"})


def isreserved(path):
    """Return whether a name in the path means a device or is forbidden."""
    path = os.fsdecode(splitroot(path)[2]).replace("/", "\\")
    return any(_is_reserved_name(name) for name in reversed(path.split("\\")))


def _is_reserved_name(name):
    if name[-1:] in (".", " "):
        return name not in (".", "..")
    if not _RESERVED_CHARS.isdisjoint(name):
        return True
    return name.partition(".")[0].rstrip(" ").upper() in _RESERVED_NAMES


def expanduser(path):
    """Replace a leading ~ or ~user by a home, if one is known."""
    path = os.fspath(path)
    is_bytes = isinstance(path, bytes)
    text = os.fsdecode(path)
    if not text.startswith("~"):
        return path
    end = 1
    while end < len(text) and text[end] not in "\\/":
        end += 1
    environ = os.environ
    if "USERPROFILE" in environ:
        home = environ["USERPROFILE"]
    elif "HOMEPATH" in environ:
        home = join(environ.get("HOMEDRIVE", ""), environ["HOMEPATH"])
    else:
        return path
    if end != 1:
        wanted = text[1:end]
        current = environ.get("USERNAME")
        if wanted != current:
            if current != basename(home):
                return path
            home = join(dirname(home), wanted)
    result = home + text[end:]
    return os.fsencode(result) if is_bytes else result


def expandvars(path):
    """Replace $name, ${name} and %name% by variables of the environment."""
    path = os.fspath(path)
    is_bytes = isinstance(path, bytes)
    text = os.fsdecode(path)
    if "$" not in text and "%" not in text:
        return path
    import re

    def value(match):
        whole = match[0]
        if whole[0] == "'":
            return whole
        if whole == "%%":
            return "%"
        if whole == "$$":
            return "$"
        name = match[1] or match[2] or match[3]
        return os.environ.get(name, whole)

    result = re.sub(r"'[^']*'?|%%|\$\$|%([^%]+)%|\$\{([^}]+)\}|\$([\w-]+)",
                    value, text)
    return os.fsencode(result) if is_bytes else result


def normpath(path):
    """Return the path without what says nothing: '.', 'x/..', '//'."""
    path = os.fspath(path)
    back, slash, _, dot = _marks(path)
    drive, root, rest = splitroot(path.replace(slash, back))
    names = []
    for name in rest.split(back):
        if not name or name == dot:
            continue
        if name == dot + dot:
            if names and names[-1] != name:
                names.pop()
                continue
            if root:
                continue
        names.append(name)
    prefix = drive + root
    return prefix + back.join(names) if prefix or names else dot


def abspath(path):
    """Return the path with the working directory in front, normalized."""
    path = os.fspath(path)
    if not isabs(path):
        cwd = os.getcwdb() if isinstance(path, bytes) else os.getcwd()
        path = join(cwd, path)
    return normpath(path)


def realpath(path, /, *, strict=False):
    """Return abspath(): there are no links of Windows here."""
    return abspath(path)


def relpath(path, start=None):
    """Return how to get to path from start."""
    path = os.fspath(path)
    back, _, _, dot = _marks(path)
    if not path:
        raise ValueError("no path specified")
    try:
        start = dot if start is None else os.fspath(start)
        from_drive, _, from_rest = splitroot(abspath(start))
        to_drive, _, to_rest = splitroot(abspath(path))
        if normcase(from_drive) != normcase(to_drive):
            raise ValueError("path is on mount %r, start on mount %r"
                             % (to_drive, from_drive))
        origin = from_rest.split(back) if from_rest else []
        goal = to_rest.split(back) if to_rest else []
        same = 0
        for here, there in zip(origin, goal):
            if normcase(here) != normcase(there):
                break
            same += 1
        names = [dot + dot] * (len(origin) - same) + goal[same:]
        return back.join(names) if names else dot
    except (TypeError, ValueError, AttributeError, BytesWarning,
            DeprecationWarning):
        genericpath._check_arg_types("relpath", path, start)
        raise


def commonpath(paths):
    """Return the longest path that all have in common."""
    paths = tuple(map(os.fspath, paths))
    if not paths:
        raise ValueError("commonpath() arg is an empty iterable")
    back, slash, _, dot = _marks(paths[0])
    try:
        split = [splitroot(path.replace(slash, back)) for path in paths]
        if len({drive.lower() for drive, _, _ in split}) != 1:
            raise ValueError("Paths don't have the same drive")
        drive, root, rest = splitroot(paths[0].replace(slash, back))
        if len({bool(root) for _, root, _ in split}) != 1:
            if drive:
                raise ValueError("Can't mix absolute and relative paths")
            raise ValueError("Can't mix rooted and not-rooted paths")
        names = [[name for name in rest.split(back) if name and name != dot]
                 for _, _, rest in split]
        mine = names[0]
        folded = [[name.lower() for name in each] for each in names]
        low, high = min(folded), max(folded)
        same = 0
        while same < len(low) and low[same] == high[same]:
            same += 1
        return drive + root + back.join(mine[:same])
    except (TypeError, AttributeError):
        genericpath._check_arg_types("commonpath", *paths)
        raise
