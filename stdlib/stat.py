"""Meaning of the numbers in the result of os.stat()."""

ST_MODE = 0
ST_INO = 1
ST_DEV = 2
ST_NLINK = 3
ST_UID = 4
ST_GID = 5
ST_SIZE = 6
ST_ATIME = 7
ST_MTIME = 8
ST_CTIME = 9

S_IFDIR = 0o040000
S_IFCHR = 0o020000
S_IFBLK = 0o060000
S_IFREG = 0o100000
S_IFIFO = 0o010000
S_IFLNK = 0o120000
S_IFSOCK = 0o140000
S_IFDOOR = S_IFPORT = S_IFWHT = 0

S_ISUID = 0o4000
S_ISGID = S_ENFMT = 0o2000
S_ISVTX = 0o1000
S_IREAD = S_IRUSR = 0o0400
S_IWRITE = S_IWUSR = 0o0200
S_IEXEC = S_IXUSR = 0o0100
S_IRWXU = 0o0700
S_IRWXG = 0o0070
S_IRGRP = 0o0040
S_IWGRP = 0o0020
S_IXGRP = 0o0010
S_IRWXO = 0o0007
S_IROTH = 0o0004
S_IWOTH = 0o0002
S_IXOTH = 0o0001

# Flags of files that other systems have, for their owner and for root.
UF_SETTABLE = 0x0000ffff
UF_NODUMP = 0x00000001
UF_IMMUTABLE = 0x00000002
UF_APPEND = 0x00000004
UF_OPAQUE = 0x00000008
UF_NOUNLINK = 0x00000010
UF_COMPRESSED = 0x00000020
UF_TRACKED = 0x00000040
UF_DATAVAULT = 0x00000080
UF_HIDDEN = 0x00008000
SF_SETTABLE = 0xffff0000
SF_ARCHIVED = 0x00010000
SF_IMMUTABLE = 0x00020000
SF_APPEND = 0x00040000
SF_RESTRICTED = 0x00080000
SF_NOUNLINK = 0x00100000
SF_SNAPSHOT = 0x00200000
SF_FIRMLINK = 0x00800000
SF_DATALESS = 0x40000000


def S_IMODE(mode):
    """Return the permission bits of a mode."""
    return mode & 0o7777


def S_IFMT(mode):
    """Return the bits of a mode that say what kind of file it is."""
    return mode & 0o170000


def S_ISDIR(mode):
    """Return whether the mode is that of a directory."""
    return S_IFMT(mode) == S_IFDIR


def S_ISCHR(mode):
    """Return whether the mode is that of a character device."""
    return S_IFMT(mode) == S_IFCHR


def S_ISBLK(mode):
    """Return whether the mode is that of a block device."""
    return S_IFMT(mode) == S_IFBLK


def S_ISREG(mode):
    """Return whether the mode is that of a regular file."""
    return S_IFMT(mode) == S_IFREG


def S_ISFIFO(mode):
    """Return whether the mode is that of a named pipe."""
    return S_IFMT(mode) == S_IFIFO


def S_ISLNK(mode):
    """Return whether the mode is that of a symbolic link."""
    return S_IFMT(mode) == S_IFLNK


def S_ISSOCK(mode):
    """Return whether the mode is that of a socket."""
    return S_IFMT(mode) == S_IFSOCK


def S_ISDOOR(mode):
    """Return False: there are no doors here."""
    return False


def S_ISPORT(mode):
    """Return False: there are no event ports here."""
    return False


def S_ISWHT(mode):
    """Return False: there are no whiteouts here."""
    return False


def filemode(mode):
    """Return the text that ls shows for a mode: '-rwxr-xr-x'."""
    kinds = {S_IFLNK: "l", S_IFSOCK: "s", S_IFREG: "-", S_IFBLK: "b",
             S_IFDIR: "d", S_IFCHR: "c", S_IFIFO: "p"}
    text = kinds.get(S_IFMT(mode), "?")
    for shift, special, char in ((6, S_ISUID, "s"), (3, S_ISGID, "s"),
                                 (0, S_ISVTX, "t")):
        bits = mode >> shift
        text += "r" if bits & 4 else "-"
        text += "w" if bits & 2 else "-"
        if mode & special:
            text += char if bits & 1 else char.upper()
        else:
            text += "x" if bits & 1 else "-"
    return text
