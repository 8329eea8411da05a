"""Names of files that match a pattern."""

import fnmatch
import os
import stat

__all__ = ["escape", "glob", "iglob", "translate"]


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False,
         include_hidden=False):
    """Return the list of the paths that match pathname; ** goes deep."""
    return list(iglob(pathname, root_dir=root_dir, dir_fd=dir_fd,
                      recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False,
          include_hidden=False):
    """As glob, one path at a time."""
    root = os.fspath(root_dir) if root_dir is not None else pathname[:0]
    matches = _match(pathname, root, dir_fd, recursive, include_hidden, False)
    if not pathname or recursive and _is_deep(pathname[:2]):
        return filter(None, matches)  # "**" matches the folder itself, which has no name here
    return matches


def has_magic(s):
    """Return whether s has any of * ? [."""
    if isinstance(s, bytes):
        return any(c in s for c in b"*?[")
    return any(c in s for c in "*?[")


def _is_deep(pattern):
    return pattern == (b"**" if isinstance(pattern, bytes) else "**")


def _hidden(name):
    return name[:1] in (".", b".") and bool(name)


def _exists(path, fd):
    if fd is None:
        return os.path.lexists(path)
    try:
        os.lstat(path, dir_fd=fd)
    except (OSError, ValueError):
        return False
    return True


def _is_dir(path, fd):
    if fd is None:
        return os.path.isdir(path)
    try:
        return stat.S_ISDIR(os.stat(path, dir_fd=fd).st_mode)
    except (OSError, ValueError):
        return False


def _match(pathname, root, fd, recursive, hidden, dirs_only):
    """Yield what matches pathname below root, which the folder open as fd
    has if there is one."""
    dirname, basename = os.path.split(pathname)
    if not has_magic(pathname):
        if basename:
            if _exists(_join(root, pathname), fd):
                yield pathname
        elif _is_dir(_join(root, dirname), fd):
            yield pathname
        return
    if not dirname:
        yield from _in_directory(root, basename, fd, recursive, hidden,
                                 dirs_only)
        return
    if dirname != pathname and has_magic(dirname):
        directories = _match(dirname, root, fd, recursive, hidden, True)
    else:
        directories = [dirname]
    for directory in directories:
        for name in _in_directory(_join(root, directory), basename, fd,
                                  recursive, hidden, dirs_only):
            yield os.path.join(directory, name)


def _in_directory(directory, pattern, fd, recursive, hidden, dirs_only):
    """Yield the names in one directory that match one part of a pattern."""
    if recursive and _is_deep(pattern):
        if not directory or _is_dir(directory, fd):
            yield pattern[:0]
        yield from _deep(directory, fd, hidden, dirs_only)
    elif has_magic(pattern):
        names = _list(directory, fd, dirs_only, pattern)
        if not hidden and not _hidden(pattern):
            names = [name for name in names if not _hidden(name)]
        yield from fnmatch.filter(names, pattern)
    elif not pattern:
        if _is_dir(directory, fd):
            yield pattern
    elif _exists(_join(directory, pattern), fd):
        yield pattern


def _list(directory, fd, dirs_only, like):
    """The names in a directory; none if it cannot be read."""
    if not directory:
        directory = os.curdir.encode() if isinstance(like, bytes) \
            else os.curdir
    names = []
    opened = None
    try:
        if fd is not None:
            opened = os.open(directory, os.O_RDONLY | os.O_DIRECTORY,
                             dir_fd=fd)
        with os.scandir(directory if opened is None else opened) as entries:
            for entry in entries:
                try:
                    if not dirs_only or entry.is_dir():
                        names.append(entry.name)
                except OSError:
                    pass
    except OSError:
        pass
    finally:
        if opened is not None:
            os.close(opened)
    if isinstance(like, bytes):
        names = [os.fsencode(name) for name in names]
    return names


def _deep(directory, fd, hidden, dirs_only):
    """Yield all paths below a directory."""
    for name in _list(directory, fd, dirs_only, directory):
        if hidden or not _hidden(name):
            yield name
            path = _join(directory, name)
            for below in _deep(path, fd, hidden, dirs_only):
                yield os.path.join(name, below)


def _join(directory, name):
    if not directory or not name:
        return directory or name
    return os.path.join(directory, name)


def escape(pathname):
    """Return pathname with * ? [ quoted, so that it matches itself."""
    if isinstance(pathname, bytes):
        return b"".join(b"[%c]" % c if c in b"*?[" else b"%c" % c
                        for c in pathname)
    return "".join(f"[{c}]" if c in "*?[" else c for c in pathname)


def translate(pat, *, recursive=False, include_hidden=False, seps=None):
    """Return the regular expression that means the same as a pattern for
    whole paths, in which seps separate the names."""
    import re
    if not seps:
        seps = os.sep + (os.altsep or "")
    escaped = "".join(map(re.escape, seps))
    any_sep = f"[{escaped}]" if len(seps) > 1 else escaped
    char = f"[^{escaped}]"
    visible = "" if include_hidden else r"(?!\.)"
    name = f"{visible}{char}+"
    parts = re.split(any_sep, pat)
    pieces = []
    for index, part in enumerate(parts):
        last = index == len(parts) - 1
        if part == "**" and recursive:
            if not last:
                if parts[index + 1] != "**":
                    pieces.append(f"(?:.+{any_sep})?" if include_hidden
                                  else f"(?:{name}{any_sep})*")
            elif include_hidden:
                pieces.append(".*")
            else:
                pieces.append(f"(?:{name}{any_sep})*(?:{name})?")
            continue
        if part == "*":
            pieces.append(name)
        elif part:
            if not include_hidden and part[0] in "*?":
                pieces.append(visible)
            pieces.append(_translate_name(part, char))
        if not last:
            pieces.append(any_sep)
    return f"(?s:{''.join(pieces)})\\z"


def _translate_name(part, char):
    """Translate a part of a pattern; char matches what * and ? stand for."""
    import re
    pieces = []
    at = 0
    while at < len(part):
        c = part[at]
        at += 1
        if c == "*":
            if not pieces or pieces[-1] != char + "*":
                pieces.append(char + "*")
        elif c == "?":
            pieces.append(char)
        elif c == "[":
            text, at = fnmatch._translate_set(part, at)
            pieces.append(text)
        else:
            pieces.append(re.escape(c))
    return "".join(pieces)
