"""What path modules of all systems have in common."""

__all__ = ["commonprefix", "exists", "getatime", "getctime", "getmtime",
           "getsize", "isdevdrive", "isdir", "isfile", "isjunction", "islink",
           "lexists", "samefile", "sameopenfile", "samestat", "ALLOW_MISSING"]


def exists(path):
    """Return whether path is there; False for a broken link."""
    try:
        os.stat(path)
    except (OSError, ValueError):
        return False
    return True


def lexists(path):
    """Return whether path is there; True for a broken link."""
    try:
        os.lstat(path)
    except (OSError, ValueError):
        return False
    return True


def isfile(path):
    """Return whether path is a regular file (links are followed)."""
    try:
        st = os.stat(path)
    except (OSError, ValueError):
        return False
    return stat.S_ISREG(st.st_mode)


def isdir(s):
    """Return whether s is a directory (links are followed)."""
    try:
        st = os.stat(s)
    except (OSError, ValueError):
        return False
    return stat.S_ISDIR(st.st_mode)


def islink(path):
    """Return whether path is a symbolic link."""
    try:
        st = os.lstat(path)
    except (OSError, ValueError, AttributeError):
        return False
    return stat.S_ISLNK(st.st_mode)


def isjunction(path):
    """Return False: there are no junctions here."""
    os.fspath(path)
    return False


def isdevdrive(path):
    """Return False: there are no Dev Drives here."""
    os.fspath(path)
    return False


def getsize(filename):
    """Return the size of a file in bytes."""
    return os.stat(filename).st_size


def getmtime(filename):
    """Return when a file was changed, in seconds since 1970."""
    return os.stat(filename).st_mtime


def getatime(filename):
    """Return when a file was read, in seconds since 1970."""
    return os.stat(filename).st_atime


def getctime(filename):
    """Return when a file's status was changed, in seconds since 1970."""
    return os.stat(filename).st_ctime


def commonprefix(m):
    """Return the longest text that all paths in m begin with."""
    if not m:
        return ""
    if not isinstance(m[0], (list, tuple)):
        m = tuple(map(os.fspath, m))
    first = min(m)
    last = max(m)
    for i, char in enumerate(first):
        if char != last[i]:
            return first[:i]
    return first


def samestat(s1, s2):
    """Return whether two stat results are of the same file."""
    return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev


def samefile(f1, f2):
    """Return whether two paths are the same file."""
    return samestat(os.stat(f1), os.stat(f2))


def sameopenfile(fp1, fp2):
    """Return whether two file descriptors are of the same file."""
    return samestat(os.fstat(fp1), os.fstat(fp2))


def _splitext(p, sep, altsep, extsep):
    """Split p before the last dot of its last part, if there is one."""
    start = p.rfind(sep)
    if altsep:
        start = max(start, p.rfind(altsep))
    dot = p.rfind(extsep)
    if dot > start:
        name = p[start + 1:dot]
        if name.strip(extsep):
            return p[:dot], p[dot:]
    return p, p[:0]


def _check_arg_types(funcname, *args):
    """Raise the TypeError for arguments that are no paths, or a mixture."""
    hasstr = hasbytes = False
    for arg in args:
        if isinstance(arg, str):
            hasstr = True
        elif isinstance(arg, bytes):
            hasbytes = True
        else:
            raise TypeError(f"{funcname}() argument must be str, bytes, or "
                            "os.PathLike object, not "
                            f"{arg.__class__.__name__!r}") from None
    if hasstr and hasbytes:
        raise TypeError("Can't mix strings and bytes in path components"
                        ) from None


class _AllowMissingType:
    def __repr__(self):
        return "os.path.ALLOW_MISSING"

    def __reduce__(self):
        return self.__class__.__name__


ALLOW_MISSING = _AllowMissingType()


# os wants the names above for os.path, whichever of the two comes first.
import os
import stat
