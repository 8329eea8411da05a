"""Paths of POSIX systems; known as os.path."""

# Module os, which imports this one, wants these.
curdir = "."
pardir = ".."
extsep = "."
sep = "/"
pathsep = ":"
defpath = "/bin:/usr/bin"
altsep = None
devnull = "/dev/null"
supports_unicode_filenames = False

import errno
import os
import sys
import stat
import genericpath
from genericpath import *

__all__ = ["normcase", "isabs", "join", "splitdrive", "splitroot", "split",
           "splitext", "basename", "dirname", "commonprefix", "getsize",
           "getmtime", "getatime", "getctime", "islink", "exists", "lexists",
           "isdir", "isfile", "ismount", "expanduser", "expandvars",
           "normpath", "abspath", "samefile", "sameopenfile", "samestat",
           "curdir", "pardir", "sep", "pathsep", "defpath", "altsep",
           "extsep", "devnull", "realpath", "supports_unicode_filenames",
           "relpath", "commonpath", "isjunction", "isreserved", "isdevdrive",
           "ALLOW_MISSING"]


def _sep(path):
    return b"/" if isinstance(path, bytes) else "/"


def normcase(s):
    """Return s as it is: case matters here."""
    return os.fspath(s)


def isabs(s):
    """Return whether s begins at the root."""
    s = os.fspath(s)
    return s.startswith(_sep(s))


def join(a, /, *p):
    """Return the parts joined; an absolute part forgets those before it."""
    a = os.fspath(a)
    slash = _sep(a)
    path = a
    try:
        for part in p:
            part = os.fspath(part)
            if part.startswith(slash) or not path:
                path = part
            elif path.endswith(slash):
                path += part
            else:
                path += slash + part
    except (TypeError, AttributeError, BytesWarning):
        genericpath._check_arg_types("join", a, *p)
        raise
    return path


def split(p):
    """Return (directory, last part)."""
    p = os.fspath(p)
    slash = _sep(p)
    i = p.rfind(slash) + 1
    head, tail = p[:i], p[i:]
    if head and head != slash * len(head):
        head = head.rstrip(slash)
    return head, tail


def splitext(p):
    """Return (path without extension, extension with its dot)."""
    p = os.fspath(p)
    if isinstance(p, bytes):
        return genericpath._splitext(p, b"/", None, b".")
    return genericpath._splitext(p, "/", None, ".")


def splitdrive(p):
    """Return ('', p): there are no drives here."""
    p = os.fspath(p)
    return p[:0], p


def splitroot(p):
    """Return (drive, root, rest): '/a' gives ('', '/', 'a')."""
    p = os.fspath(p)
    slash = _sep(p)
    empty = p[:0]
    if p[:1] != slash:
        return empty, empty, p
    if p[1:2] != slash or p[2:3] == slash:
        return empty, slash, p[1:]
    return empty, p[:2], p[2:]


def basename(p):
    """Return the last part of a path."""
    p = os.fspath(p)
    return p[p.rfind(_sep(p)) + 1:]


def dirname(p):
    """Return the path without its last part."""
    return split(p)[0]


def ismount(path):
    """Return whether path is where a file system begins."""
    try:
        st = os.lstat(path)
    except (OSError, ValueError):
        return False
    if stat.S_ISLNK(st.st_mode):
        return False
    path = os.fspath(path)
    parent = realpath(join(path, b".." if isinstance(path, bytes) else ".."))
    try:
        above = os.lstat(parent)
    except OSError:
        return False
    return st.st_dev != above.st_dev or st.st_ino == above.st_ino


def isreserved(path):
    """Return False: no names are reserved here."""
    os.fspath(path)
    return False


def expanduser(path):
    """Return path with ~ or ~user at its start replaced by a home directory."""
    path = os.fspath(path)
    tilde = b"~" if isinstance(path, bytes) else "~"
    if not path.startswith(tilde):
        return path
    slash = _sep(path)
    i = path.find(slash, 1)
    if i < 0:
        i = len(path)
    if i == 1:
        home = os.environ.get("HOME")
        if home is None:
            try:
                import pwd
                home = pwd.getpwuid(os.getuid()).pw_dir
            except (ImportError, KeyError):
                return path
    else:
        name = path[1:i]
        if isinstance(name, bytes):
            name = os.fsdecode(name)
        try:
            import pwd
            home = pwd.getpwnam(name).pw_dir
        except (ImportError, KeyError):
            return path
    if isinstance(path, bytes):
        home = os.fsencode(home)
    home = home.rstrip(slash)
    return (home + path[i:]) or slash


def expandvars(path):
    """Return path with $name and ${name} replaced from the environment."""
    path = os.fspath(path)
    binary = isinstance(path, bytes)
    text = os.fsdecode(path) if binary else path
    if "$" not in text:
        return path
    result = []
    i = 0
    while True:
        j = text.find("$", i)
        if j < 0:
            result.append(text[i:])
            break
        result.append(text[i:j])
        if text[j + 1:j + 2] == "{":
            end = text.find("}", j)
            name = text[j + 2:end] if end > 0 else None
            after = end + 1
        else:
            after = j + 1
            while after < len(text) and (text[after] == "_" or (
                    text[after].isascii() and text[after].isalnum())):
                after += 1
            name = text[j + 1:after]
        if name and name in os.environ:
            result.append(os.environ[name])
            i = after
        elif name is None:
            result.append(text[j:])
            break
        else:
            result.append(text[j:after])
            i = after
    done = "".join(result)
    return os.fsencode(done) if binary else done


def normpath(path):
    """Return path without '.', '..' after a name, and doubled slashes."""
    path = os.fspath(path)
    if isinstance(path, bytes):
        slash, dot, dotdot = b"/", b".", b".."
    else:
        slash, dot, dotdot = "/", ".", ".."
    if not path:
        return dot
    _, root, path = splitroot(path)
    parts = []
    for part in path.split(slash):
        if not part or part == dot:
            continue
        if (part != dotdot or (not root and not parts)
                or (parts and parts[-1] == dotdot)):
            parts.append(part)
        elif parts:
            parts.pop()
    return (root + slash.join(parts)) or dot


def abspath(path):
    """Return path from the root, normalised."""
    path = os.fspath(path)
    if not isabs(path):
        cwd = os.getcwdb() if isinstance(path, bytes) else os.getcwd()
        path = join(cwd, path)
    return normpath(path)


def realpath(filename, /, *, strict=False):
    """Return the absolute path with all symbolic links followed."""
    filename = os.fspath(filename)
    if isinstance(filename, bytes):
        slash, dot, dotdot = b"/", b".", b".."
        path = b"" if isabs(filename) else os.getcwdb()
    else:
        slash, dot, dotdot = "/", ".", ".."
        path = "" if isabs(filename) else os.getcwd()
    if strict is ALLOW_MISSING:
        ignored = FileNotFoundError
    elif strict:
        ignored = ()
    else:
        ignored = OSError
    path = path or slash
    todo = filename.split(slash)[::-1]
    links = {}
    while todo:
        name = todo.pop()
        if type(name) is tuple:
            links[name[0]] = path
            continue
        if not name or name == dot:
            continue
        if name == dotdot:
            path = path[:path.rindex(slash)] or slash
            continue
        new = path + name if path == slash else path + slash + name
        try:
            st = os.lstat(new)
            if not stat.S_ISLNK(st.st_mode):
                if strict and todo and not stat.S_ISDIR(st.st_mode):
                    if any(type(part) is not tuple for part in todo):
                        raise OSError(errno.ENOTDIR,
                                      os.strerror(errno.ENOTDIR), new)
                path = new
                continue
            if new in links:
                target = links[new]
                if target is None:
                    if strict:
                        os.stat(new)
                    path = new
                else:
                    path = target
                continue
            target = os.readlink(new)
        except ignored:
            path = new
            continue
        links[new] = None
        if target.startswith(slash):
            path = slash
        todo.append((new,))  # then the link has been followed to its end
        todo.extend(target.split(slash)[::-1])
    return path


def relpath(path, start=None):
    """Return path as seen from start (the current directory)."""
    path = os.fspath(path)
    if not path:
        raise ValueError("no path specified")
    if isinstance(path, bytes):
        dot, slash, dotdot = b".", b"/", b".."
    else:
        dot, slash, dotdot = ".", "/", ".."
    start = dot if start is None else os.fspath(start)
    try:
        here = [p for p in abspath(start).split(slash) if p]
        there = [p for p in abspath(path).split(slash) if p]
    except (TypeError, AttributeError, BytesWarning, DeprecationWarning):
        genericpath._check_arg_types("relpath", path, start)
        raise
    same = 0
    for a, b in zip(here, there):
        if a != b:
            break
        same += 1
    if [type(x) for x in (start, path)] not in ([str, str], [bytes, bytes]):
        genericpath._check_arg_types("relpath", path, start)
    parts = [dotdot] * (len(here) - same) + there[same:]
    return slash.join(parts) or dot


def commonpath(paths):
    """Return the longest path that all paths begin with."""
    paths = tuple(map(os.fspath, paths))
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    if isinstance(paths[0], bytes):
        slash, dot = b"/", b"."
    else:
        slash, dot = "/", "."
    try:
        split_paths = [path.split(slash) for path in paths]
        try:
            absolute, = {path.startswith(slash) for path in paths}
        except ValueError:
            raise ValueError("Can't mix absolute and relative paths") from None
        split_paths = [[c for c in s if c and c != dot] for s in split_paths]
        first = min(split_paths)
        last = max(split_paths)
        common = first
        for i, part in enumerate(first):
            if part != last[i]:
                common = first[:i]
                break
        return (slash if absolute else slash[:0]) + slash.join(common)
    except (TypeError, AttributeError):
        genericpath._check_arg_types("commonpath", *paths)
        raise
