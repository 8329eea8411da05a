"""Names of files that match a pattern."""

import fnmatch
import os

__all__ = ["escape", "glob", "iglob"]


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False,
         include_hidden=False):
    """Return the list of the paths that match pathname; ** goes deep."""
    return list(iglob(pathname, root_dir=root_dir, dir_fd=dir_fd,
                      recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False,
          include_hidden=False):
    """As glob, one path at a time."""
    root = os.fspath(root_dir) if root_dir is not None else pathname[:0]
    matches = _match(pathname, root, recursive, include_hidden, False)
    if not pathname or recursive and _is_deep(pathname[:2]):
        next(matches, None)
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


def _match(pathname, root, recursive, hidden, dirs_only):
    """Yield what matches pathname below root."""
    dirname, basename = os.path.split(pathname)
    if not has_magic(pathname):
        if basename:
            if os.path.lexists(_join(root, pathname)):
                yield pathname
        elif os.path.isdir(_join(root, dirname)):
            yield pathname
        return
    if not dirname:
        yield from _in_directory(root, basename, recursive, hidden, dirs_only)
        return
    if dirname != pathname and has_magic(dirname):
        directories = _match(dirname, root, recursive, hidden, True)
    else:
        directories = [dirname]
    for directory in directories:
        for name in _in_directory(_join(root, directory), basename, recursive,
                                  hidden, dirs_only):
            yield os.path.join(directory, name)


def _in_directory(directory, pattern, recursive, hidden, dirs_only):
    """Yield the names in one directory that match one part of a pattern."""
    if recursive and _is_deep(pattern):
        if not directory or os.path.isdir(directory):
            yield pattern[:0]
        yield from _deep(directory, hidden, dirs_only)
    elif has_magic(pattern):
        names = _list(directory, dirs_only, pattern)
        if not hidden and not _hidden(pattern):
            names = [name for name in names if not _hidden(name)]
        yield from fnmatch.filter(names, pattern)
    elif not pattern:
        if os.path.isdir(directory):
            yield pattern
    elif os.path.lexists(_join(directory, pattern)):
        yield pattern


def _list(directory, dirs_only, like):
    """The names in a directory; none if it cannot be read."""
    if not directory:
        directory = os.curdir.encode() if isinstance(like, bytes) \
            else os.curdir
    names = []
    try:
        with os.scandir(directory) as entries:
            for entry in entries:
                try:
                    if not dirs_only or entry.is_dir():
                        names.append(entry.name)
                except OSError:
                    pass
    except OSError:
        pass
    if isinstance(like, bytes):
        names = [os.fsencode(name) for name in names]
    return names


def _deep(directory, hidden, dirs_only):
    """Yield all paths below a directory."""
    for name in _list(directory, dirs_only, directory):
        if hidden or not _hidden(name):
            yield name
            path = _join(directory, name)
            for below in _deep(path, hidden, dirs_only):
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
