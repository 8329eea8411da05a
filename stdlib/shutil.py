"""Copying, moving and removing files and directory trees."""

import collections
import errno
import fnmatch
import os
import stat
import sys

__all__ = ["copyfileobj", "copyfile", "copymode", "copystat", "copy", "copy2",
           "copytree", "move", "rmtree", "Error", "SpecialFileError",
           "chown", "which", "get_terminal_size", "SameFileError",
           "ignore_patterns", "disk_usage", "make_archive",
           "get_archive_formats", "register_archive_format",
           "unregister_archive_format", "get_unpack_formats",
           "register_unpack_format", "unregister_unpack_format",
           "unpack_archive"]

COPY_BUFSIZE = 256 * 1024
# Copies within the kernel are tried where it has a way.
_USE_CP_SENDFILE = hasattr(os, "sendfile")
_USE_CP_COPY_FILE_RANGE = hasattr(os, "copy_file_range")


class Error(OSError):
    """Several things could not be copied: args[0] is the list."""


class SameFileError(Error):
    """The source is the destination."""


class SpecialFileError(OSError):
    """The file is no plain file, such as a named pipe."""


class ReadError(OSError):
    """An archive cannot be read."""


class RegistryError(Exception):
    """A format of archives is registered twice, or not at all."""


class _GiveupOnFastCopy(Exception):
    """The kernel cannot copy these files; nothing is written yet."""


# ---- single files

def copyfileobj(fsrc, fdst, length=0):
    """Copy from one open file to another."""
    read = fsrc.read
    write = fdst.write
    while data := read(length or COPY_BUFSIZE):
        write(data)


def _chunk_size(fd):
    """How much to ask the kernel to copy at once."""
    try:
        return max(os.fstat(fd).st_size, 2 ** 23)
    except OSError:
        return 2 ** 27


def _fast_copy(fsrc, fdst, step, zero_is_end=True):
    """Copy by step(in, out, offset, count), or _GiveupOnFastCopy."""
    global _USE_CP_SENDFILE
    try:
        infd = fsrc.fileno()
        outfd = fdst.fileno()
    except Exception as error:
        raise _GiveupOnFastCopy(error)
    count = _chunk_size(infd)
    offset = 0
    while True:
        try:
            sent = step(infd, outfd, offset, count)
        except OSError as error:
            error.filename = fsrc.name
            error.filename2 = fdst.name
            if error.errno == errno.ENOTSOCK:
                # It only copies to sockets here.
                _USE_CP_SENDFILE = False
                raise _GiveupOnFastCopy(error)
            if error.errno == errno.ENOSPC:
                raise error from None
            if offset == 0 and os.lseek(outfd, 0, os.SEEK_CUR) == 0:
                raise _GiveupOnFastCopy(error)
            raise error
        if sent == 0:
            # Some file systems answer nothing for files that do have bytes.
            if (not zero_is_end and offset == 0
                    and os.lseek(outfd, 0, os.SEEK_CUR) == 0):
                raise _GiveupOnFastCopy("nothing was copied")
            return
        offset += sent


def _fastcopy_sendfile(fsrc, fdst):
    """Copy by os.sendfile."""
    _fast_copy(fsrc, fdst, lambda infd, outfd, offset, count:
               os.sendfile(outfd, infd, offset, count))


def _fastcopy_copy_file_range(fsrc, fdst):
    """Copy by os.copy_file_range."""
    _fast_copy(fsrc, fdst, lambda infd, outfd, offset, count:
               os.copy_file_range(infd, outfd, count, offset_src=offset),
               zero_is_end=False)


def _samefile(src, dst):
    if isinstance(src, os.DirEntry) and hasattr(os.path, "samestat"):
        try:
            return os.path.samestat(src.stat(), os.stat(dst))
        except OSError:
            return False
    if hasattr(os.path, "samefile"):
        try:
            return os.path.samefile(src, dst)
        except OSError:
            return False
    return os.path.abspath(src) == os.path.abspath(dst)


def _stat(path):
    return path.stat() if isinstance(path, os.DirEntry) else os.stat(path)


def _islink(path):
    if isinstance(path, os.DirEntry):
        return path.is_symlink()
    return os.path.islink(path)


def copyfile(src, dst, *, follow_symlinks=True):
    """Copy the bytes of a file; return dst."""
    sys.audit("shutil.copyfile", src, dst)
    if _samefile(src, dst):
        raise SameFileError("{!r} and {!r} are the same file".format(src, dst))
    for path in (src, dst):
        try:
            status = _stat(path)
        except OSError:
            continue
        if stat.S_ISFIFO(status.st_mode):
            path = path.path if isinstance(path, os.DirEntry) else path
            raise SpecialFileError("`%s` is a named pipe" % path)
    if not follow_symlinks and _islink(src):
        os.symlink(os.readlink(src), dst)
        return dst
    with open(src, "rb") as fsrc:
        try:
            with open(dst, "wb") as fdst:
                _copy_open_files(fsrc, fdst)
        except IsADirectoryError as error:
            if not os.path.exists(dst):
                raise FileNotFoundError(
                    f"Directory does not exist: {dst}") from error
            raise
    return dst


def _copy_open_files(fsrc, fdst):
    ways = []
    if _USE_CP_COPY_FILE_RANGE:
        ways.append(_fastcopy_copy_file_range)
    if _USE_CP_SENDFILE:
        ways.append(_fastcopy_sendfile)
    for way in ways:
        try:
            return way(fsrc, fdst)
        except _GiveupOnFastCopy:
            pass
    copyfileobj(fsrc, fdst)


def _nop(*args, ns=None, follow_symlinks=None):
    pass


def _link_aware(name, follow):
    """The function of os, or nothing where it cannot act on a link."""
    function = getattr(os, name, _nop)
    if follow or function in os.supports_follow_symlinks:
        return function
    return _nop


def copymode(src, dst, *, follow_symlinks=True):
    """Copy who may do what with a file."""
    sys.audit("shutil.copymode", src, dst)
    if not follow_symlinks and _islink(src) and os.path.islink(dst):
        if not hasattr(os, "lchmod"):
            return
        mode = os.lstat(src).st_mode
        os.lchmod(dst, stat.S_IMODE(mode))
        return
    os.chmod(dst, stat.S_IMODE(_stat(src).st_mode))


def _copyxattr(src, dst, *, follow_symlinks=True):
    """Copy extended attributes, as far as the file systems have them."""
    unsupported = (errno.ENOTSUP, errno.ENODATA, errno.EINVAL)
    try:
        names = os.listxattr(src, follow_symlinks=follow_symlinks)
    except OSError as error:
        if error.errno not in unsupported:
            raise
        return
    for name in names:
        try:
            value = os.getxattr(src, name, follow_symlinks=follow_symlinks)
            os.setxattr(dst, name, value, follow_symlinks=follow_symlinks)
        except OSError as error:
            if error.errno not in (errno.EPERM, errno.EACCES, *unsupported):
                raise


if not hasattr(os, "listxattr"):
    _copyxattr = _nop


def copystat(src, dst, *, follow_symlinks=True):
    """Copy mode, times, flags and extended attributes of a file."""
    sys.audit("shutil.copystat", src, dst)
    follow = follow_symlinks or not (_islink(src) and os.path.islink(dst))
    if isinstance(src, os.DirEntry):
        status = src.stat(follow_symlinks=follow)
    else:
        status = _link_aware("stat", follow)(src, follow_symlinks=follow)
    _link_aware("utime", follow)(
        dst, ns=(status.st_atime_ns, status.st_mtime_ns),
        follow_symlinks=follow)
    _copyxattr(src, dst, follow_symlinks=follow)
    try:
        _link_aware("chmod", follow)(dst, stat.S_IMODE(status.st_mode),
                                     follow_symlinks=follow)
    except NotImplementedError:
        pass
    if hasattr(status, "st_flags"):
        try:
            _link_aware("chflags", follow)(dst, status.st_flags,
                                           follow_symlinks=follow)
        except OSError as error:
            if error.errno not in (errno.EOPNOTSUPP, errno.ENOTSUP):
                raise


def copy(src, dst, *, follow_symlinks=True):
    """Copy a file and its mode, into dst if it is a directory."""
    if os.path.isdir(dst):
        dst = os.path.join(dst, os.path.basename(src))
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    copymode(src, dst, follow_symlinks=follow_symlinks)
    return dst


def copy2(src, dst, *, follow_symlinks=True):
    """As copy(), with times and all that copystat() copies."""
    if os.path.isdir(dst):
        dst = os.path.join(dst, os.path.basename(src))
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    copystat(src, dst, follow_symlinks=follow_symlinks)
    return dst


# ---- trees

def ignore_patterns(*patterns):
    """Return what copytree() takes as ignore: names that match are left."""
    def ignore(path, names):
        return {name for pattern in patterns
                for name in fnmatch.filter(names, pattern)}
    return ignore


def _copy_link(source, src, dst, symlinks, dangling, function):
    """Copy a link as a link, or what it leads to. True: it was copied."""
    target = os.readlink(src)
    if symlinks:
        os.symlink(target, dst)
        copystat(source, dst, follow_symlinks=False)
        return True
    return not os.path.exists(target) and dangling


def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2,
             ignore_dangling_symlinks=False, dirs_exist_ok=False):
    """Copy a directory and all that is in it; return dst."""
    sys.audit("shutil.copytree", src, dst)
    with os.scandir(src) as found:
        entries = list(found)
    ignored = () if ignore is None else ignore(
        os.fspath(src), [entry.name for entry in entries])
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    errors = []
    entry_is_file = copy_function in (copy, copy2)
    for entry in entries:
        if entry.name in ignored:
            continue
        source = os.path.join(src, entry.name)
        target = os.path.join(dst, entry.name)
        what = entry if entry_is_file else source
        try:
            if entry.is_symlink() and _copy_link(
                    what, source, target, symlinks, ignore_dangling_symlinks,
                    copy_function):
                continue
            if entry.is_dir():
                copytree(what, target, symlinks, ignore, copy_function,
                         ignore_dangling_symlinks, dirs_exist_ok)
            else:
                copy_function(what, target)
        except Error as error:
            errors.extend(error.args[0])
        except OSError as error:
            errors.append((source, target, str(error)))
    try:
        copystat(src, dst)
    except OSError as error:
        if getattr(error, "winerror", None) is None:
            errors.append((src, dst, str(error)))
    if errors:
        raise Error(errors)
    return dst


def _rmtree_unsafe(path, dir_fd, onexc):
    """Remove a tree by names."""
    if dir_fd is not None:
        raise NotImplementedError("dir_fd unavailable on this platform")
    try:
        status = os.lstat(path)
    except OSError as error:
        onexc(os.lstat, path, error)
        return
    try:
        if stat.S_ISLNK(status.st_mode):
            raise OSError("Cannot call rmtree on a symbolic link")
    except OSError as error:
        onexc(os.path.islink, path, error)
        return

    def failed(error):
        if not isinstance(error, FileNotFoundError):
            onexc(os.scandir, error.filename, error)

    for folder, dirs, files in os.walk(path, topdown=False, onerror=failed,
                                       followlinks=False):
        for name in dirs:
            full = os.path.join(folder, name)
            remove = os.unlink if os.path.islink(full) else os.rmdir
            _try_to(remove, full, onexc)
        for name in files:
            _try_to(os.unlink, os.path.join(folder, name), onexc)
    _try_to(os.rmdir, path, onexc)


def _try_to(function, path, onexc):
    try:
        function(path)
    except FileNotFoundError:
        pass
    except OSError as error:
        onexc(function, path, error)


def _rmtree_inside(topfd, path, onexc):
    """Remove what is in the open directory; path is for those who ask."""
    try:
        with os.scandir(topfd) as found:
            entries = list(found)
    except FileNotFoundError:
        return
    except OSError as error:
        error.filename = path
        onexc(os.scandir, path, error)
        return
    for entry in entries:
        full = os.path.join(path, entry.name)
        try:
            is_dir = entry.is_dir(follow_symlinks=False)
        except FileNotFoundError:
            continue
        except OSError:
            is_dir = False
        if is_dir:
            _rmtree_safe_fd(entry.name, full, topfd, entry, onexc)
            continue
        try:
            os.unlink(entry.name, dir_fd=topfd)
        except FileNotFoundError:
            continue
        except OSError as error:
            error.filename = full
            onexc(os.unlink, full, error)


def _rmtree_safe_fd(name, full, dir_fd, entry, onexc):
    """Remove a directory that must be the one that was found before."""
    function = os.lstat
    fd = None
    try:
        status = (os.lstat(name, dir_fd=dir_fd) if entry is None
                  else entry.stat(follow_symlinks=False))
        function = os.open
        fd = os.open(name, os.O_RDONLY | os.O_NONBLOCK, dir_fd=dir_fd)
        if not os.path.samestat(status, os.fstat(fd)):
            try:
                raise OSError("Cannot call rmtree on a symbolic link")
            except OSError as error:
                onexc(os.path.islink, full, error)
            return
        _rmtree_inside(fd, full, onexc)
        function = os.close
        closing, fd = fd, None
        os.close(closing)
        function = os.rmdir
        os.rmdir(name, dir_fd=dir_fd)
    except FileNotFoundError as error:
        if entry is None:
            error.filename = full
            onexc(function, full, error)
    except OSError as error:
        error.filename = full
        onexc(function, full, error)
    finally:
        if fd is not None:
            try:
                os.close(fd)
            except OSError as error:
                error.filename = full
                onexc(os.close, full, error)


_use_fd_functions = (
    {os.open, os.stat, os.unlink, os.rmdir} <= os.supports_dir_fd
    and os.scandir in os.supports_fd
    and os.stat in os.supports_follow_symlinks)


def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None,
           dir_fd=None):
    """Remove a directory and all that is in it.

    What goes wrong is ignored, or onexc(function, path, exception) is
    called, or onerror with sys.exc_info(), or it is raised.
    """
    sys.audit("shutil.rmtree", path, dir_fd)
    if ignore_errors:
        def onexc(*args):
            pass
    elif onexc is None and onerror is None:
        def onexc(*args):
            raise
    elif onexc is None:
        def onexc(function, name, error):
            onerror(function, name, (type(error), error,
                                     error.__traceback__))
    if not _use_fd_functions:
        _rmtree_unsafe(path, dir_fd, onexc)
        return
    if isinstance(path, bytes):
        path = os.fsdecode(path)
    _rmtree_safe_fd(path, path, dir_fd, None, onexc)


rmtree.avoids_symlink_attacks = _use_fd_functions


def _basename(path):
    """The last part, also of a path that ends with '/'."""
    path = os.fspath(path)
    separators = os.path.sep + (os.path.altsep or "")
    if isinstance(path, bytes):
        separators = os.fsencode(separators)
    return os.path.basename(path.rstrip(separators))


def _destinsrc(src, dst):
    separator = os.path.sep
    src = os.path.join(os.path.abspath(src), "")
    dst = os.path.join(os.path.abspath(dst), "")
    return dst.startswith(src)


def _is_immutable(path):
    flags = getattr(_stat(path), "st_flags", 0)
    return bool(flags & (stat.UF_IMMUTABLE | stat.SF_IMMUTABLE))


def move(src, dst, copy_function=copy2):
    """Move a file or directory, into dst if it is a directory."""
    sys.audit("shutil.move", src, dst)
    real = dst
    if os.path.isdir(dst):
        if _samefile(src, dst) and not os.path.islink(src):
            # Only the case of letters differs, maybe.
            os.rename(src, dst)
            return dst
        real = os.path.join(dst, _basename(src))
        if os.path.exists(real):
            raise Error("Destination path '%s' already exists" % real)
    try:
        os.rename(src, real)
    except OSError:
        if os.path.islink(src):
            os.symlink(os.readlink(src), real)
            os.unlink(src)
        elif os.path.isdir(src):
            if _destinsrc(src, dst):
                raise Error("Cannot move a directory '%s' into itself '%s'."
                            % (src, dst))
            if _is_immutable(src) or (not os.access(src, os.W_OK)
                                      and os.listdir(src)):
                raise PermissionError(
                    "Cannot move the non-empty directory '%s': Lacking write "
                    "permission to '%s'." % (src, src))
            copytree(src, real, copy_function=copy_function, symlinks=True)
            rmtree(src)
        else:
            copy_function(src, real)
            os.unlink(src)
    return real


# ---- archives

def _need_folder(path):
    folder = os.path.dirname(path)
    if folder and not os.path.exists(folder):
        os.makedirs(folder)


def _make_tarball(base_name, base_dir, compress="", owner=None, group=None,
                  root_dir=None, suffix=".tar", dry_run=False, logger=None):
    """Make a tar file of what is in base_dir; return its name."""
    import tarfile
    uid = gid = None
    if owner is not None:
        uid = _number_of(owner, "pwd", "getpwnam", "pw_uid")
    if group is not None:
        gid = _number_of(group, "grp", "getgrnam", "gr_gid")

    def own(member):
        if gid is not None:
            member.gid = gid
            member.gname = group
        if uid is not None:
            member.uid = uid
            member.uname = owner
        return member

    name = base_name + suffix
    if logger is not None:
        logger.info("Creating tar archive")
    if not dry_run:
        _need_folder(name)
        inside = base_dir
        if root_dir is not None:
            base_dir = os.path.join(root_dir, base_dir)
        with tarfile.open(name, "w|" + compress) as archive:
            archive.add(base_dir, inside, filter=own)
    return name if root_dir is None else os.path.abspath(name)


def _make_zipfile(base_name, base_dir, dry_run=False, logger=None,
                  owner=None, group=None, root_dir=None):
    """Make a zip file of what is in base_dir; return its name."""
    import zipfile
    name = base_name + ".zip"
    if logger is not None:
        logger.info("creating '%s' and adding '%s' to it", name, base_dir)
    if not dry_run:
        _need_folder(name)
        top = base_dir if root_dir is None else os.path.join(root_dir,
                                                             base_dir)
        with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as archive:
            for folder, dirs, files in os.walk(top):
                inside = folder
                if root_dir is not None:
                    inside = os.path.relpath(folder, root_dir)
                for each in sorted(dirs) + sorted(files):
                    full = os.path.join(folder, each)
                    if each in dirs or os.path.isfile(full):
                        archive.write(full, os.path.normpath(
                            os.path.join(inside, each)))
    return name if root_dir is None else os.path.abspath(name)


_make_tarball.supports_root_dir = _make_zipfile.supports_root_dir = True
# Format: what makes it, its further arguments, what it is.
_ARCHIVE_FORMATS = {
    "tar": (_make_tarball, [], "uncompressed tar file"),
}
# Format: ends of names, what unpacks it, its further arguments, what it is.
_UNPACK_FORMATS = {}


def _can_import(*names):
    try:
        for name in names:
            __import__(name)
    except ImportError:
        return False
    return True


def _add_compressed_formats():
    for short, end, module, text in (("gz", "gz", "zlib", "gzip"),
                                     ("bz2", "bz", "bz2", "bzip2"),
                                     ("xz", "xz", "lzma", "xz")):
        if _can_import(module):
            _ARCHIVE_FORMATS[end + "tar"] = (
                _make_tarball, [("compress", short),
                                ("suffix", ".tar." + short)],
                text + "'ed tar-file")
            _UNPACK_FORMATS[end + "tar"] = (
                [".tar." + short, ".t" + end + ("2" if end == "bz" else "")],
                _unpack_tarfile, [], text + "'ed tar-file")
    if _can_import("zlib", "zipfile"):
        _ARCHIVE_FORMATS["zip"] = (_make_zipfile, [], "ZIP file")
        _UNPACK_FORMATS["zip"] = ([".zip"], _unpack_zipfile, [], "ZIP file")


def get_archive_formats():
    """Return [(name, description)] of the archives that can be made."""
    return sorted((name, what[2]) for name, what in _ARCHIVE_FORMATS.items())


def register_archive_format(name, function, extra_args=None, description=""):
    """Have make_archive() call function(base_name, base_dir, ...)."""
    if extra_args is None:
        extra_args = []
    if not callable(function):
        raise TypeError("The %s object is not callable" % function)
    if not isinstance(extra_args, (tuple, list)):
        raise TypeError("extra_args needs to be a sequence")
    for element in extra_args:
        if not isinstance(element, (tuple, list)) or len(element) != 2:
            raise TypeError("extra_args elements are : (arg_name, value)")
    _ARCHIVE_FORMATS[name] = (function, extra_args, description)


def unregister_archive_format(name):
    """Forget a format."""
    del _ARCHIVE_FORMATS[name]


def make_archive(base_name, format, root_dir=None, base_dir=None, verbose=0,
                 dry_run=0, owner=None, group=None, logger=None):
    """Make an archive of base_dir, as seen from root_dir; return its name."""
    sys.audit("shutil.make_archive", base_name, format, root_dir, base_dir)
    try:
        function, extra, _ = _ARCHIVE_FORMATS[format]
    except KeyError:
        raise ValueError("unknown archive format '%s'" % format) from None
    arguments = {"dry_run": dry_run, "logger": logger, "owner": owner,
                 "group": group}
    arguments.update(extra)
    if base_dir is None:
        base_dir = os.curdir
    knows_root = getattr(function, "supports_root_dir", False)
    before = None
    if root_dir is not None:
        status = os.stat(root_dir).st_mode
        if not stat.S_ISDIR(status):
            raise NotADirectoryError(errno.ENOTDIR, "Not a directory",
                                     root_dir)
        if knows_root:
            base_name = os.fspath(base_name)
            arguments["root_dir"] = root_dir
        else:
            before = os.getcwd()
            if logger is not None:
                logger.debug("changing into '%s'", root_dir)
            base_name = os.path.abspath(base_name)
            if not dry_run:
                os.chdir(root_dir)
    try:
        return function(base_name, base_dir, **arguments)
    finally:
        if before is not None:
            if logger is not None:
                logger.debug("changing back to '%s'", before)
            os.chdir(before)


def get_unpack_formats():
    """Return [(name, ends, description)] of what can be unpacked."""
    return sorted((name, what[0], what[3])
                  for name, what in _UNPACK_FORMATS.items())


def register_unpack_format(name, extensions, function, extra_args=None,
                           description=""):
    """Have unpack_archive() call function(name, folder, ...)."""
    if extra_args is None:
        extra_args = []
    taken = {end: format for format, what in _UNPACK_FORMATS.items()
             for end in what[0]}
    for end in extensions:
        if end in taken:
            raise RegistryError('%s is already registered for "%s"'
                                % (end, taken[end]))
    if not callable(function):
        raise TypeError("The registered function must be a callable")
    _UNPACK_FORMATS[name] = extensions, function, extra_args, description


def unregister_unpack_format(name):
    """Forget a format."""
    del _UNPACK_FORMATS[name]


def _unpack_zipfile(filename, extract_dir):
    import zipfile
    if not zipfile.is_zipfile(filename):
        raise ReadError("%s is not a zip file" % filename)
    with zipfile.ZipFile(filename) as archive:
        for member in archive.infolist():
            name = member.filename
            if name.startswith("/") or ".." in name:
                continue
            target = os.path.join(extract_dir, *name.split("/"))
            _need_folder(target)
            if not name.endswith("/"):
                with archive.open(name) as source, open(target, "wb") as file:
                    copyfileobj(source, file)


def _unpack_tarfile(filename, extract_dir, *, filter=None):
    import tarfile
    try:
        archive = tarfile.open(filename)
    except tarfile.TarError:
        raise ReadError("%s is not a compressed or uncompressed tar file"
                        % filename)
    with archive:
        archive.extractall(extract_dir, filter=filter)


_UNPACK_FORMATS["tar"] = ([".tar"], _unpack_tarfile, [],
                          "uncompressed tar file")
_add_compressed_formats()


def _unpack_format_of(filename):
    for name, what in _UNPACK_FORMATS.items():
        if any(filename.endswith(end) for end in what[0]):
            return name
    return None


def unpack_archive(filename, extract_dir=None, format=None, *, filter=None):
    """Unpack an archive into a folder, the current one if none is given."""
    sys.audit("shutil.unpack_archive", filename, extract_dir, format)
    if extract_dir is None:
        extract_dir = os.getcwd()
    extract_dir = os.fspath(extract_dir)
    filename = os.fspath(filename)
    if format is not None:
        if format not in _UNPACK_FORMATS:
            raise ValueError("Unknown unpack format '{0}'".format(format))
    else:
        format = _unpack_format_of(filename)
        if format is None:
            raise ReadError("Unknown archive format '{0}'".format(filename))
    _, function, extra, _ = _UNPACK_FORMATS[format]
    arguments = dict(extra)
    if filter is not None:
        arguments["filter"] = filter
    function(filename, extract_dir, **arguments)


# ---- the system

_ntuple_diskusage = collections.namedtuple("usage", "total used free")
_ntuple_diskusage.total.__doc__ = "Total space in bytes"
_ntuple_diskusage.used.__doc__ = "Used space in bytes"
_ntuple_diskusage.free.__doc__ = "Free space in bytes"


def disk_usage(path):
    """Return (total, used, free) of the disk that path is on, in bytes."""
    status = os.statvfs(path)
    unit = status.f_frsize
    return _ntuple_diskusage(
        status.f_blocks * unit, (status.f_blocks - status.f_bfree) * unit,
        status.f_bavail * unit)


def _number_of(name, module, function, field):
    """The number of a user or group of that name, or None."""
    try:
        database = __import__(module)
    except ImportError:
        return None
    try:
        return getattr(getattr(database, function)(name), field)
    except KeyError:
        return None


def chown(path, user=None, group=None, *, dir_fd=None, follow_symlinks=True):
    """Change whose file it is; names or numbers."""
    sys.audit("shutil.chown", path, user, group)
    if user is None and group is None:
        raise ValueError("user and/or group must be set")
    uid = gid = -1
    if user is not None:
        uid = user
        if isinstance(user, str):
            uid = _number_of(user, "pwd", "getpwnam", "pw_uid")
            if uid is None:
                raise LookupError("no such user: {!r}".format(user))
    if group is not None:
        gid = group
        if not isinstance(group, int):
            gid = _number_of(group, "grp", "getgrnam", "gr_gid")
            if gid is None:
                raise LookupError("no such group: {!r}".format(group))
    os.chown(path, uid, gid, dir_fd=dir_fd, follow_symlinks=follow_symlinks)


def get_terminal_size(fallback=(80, 24)):
    """Return the columns and lines of the terminal, or the fallback."""
    found = []
    for name in ("COLUMNS", "LINES"):
        try:
            found.append(int(os.environ[name]))
        except (KeyError, ValueError):
            found.append(0)
    columns, lines = found
    if columns <= 0 or lines <= 0:
        try:
            size = os.get_terminal_size(sys.__stdout__.fileno())
        except (AttributeError, ValueError, OSError):
            size = os.terminal_size(fallback)
        if columns <= 0:
            columns = size.columns or fallback[0]
        if lines <= 0:
            lines = size.lines or fallback[1]
    return os.terminal_size((columns, lines))


def _access_check(path, mode):
    return (os.path.exists(path) and os.access(path, mode)
            and not os.path.isdir(path))


def which(cmd, mode=os.F_OK | os.X_OK, path=None):
    """Return the path of the program that the command would run, or None."""
    binary = isinstance(cmd, bytes)
    directory, cmd = os.path.split(cmd)
    if directory:
        directories = [directory]
    else:
        if path is None:
            path = os.environ.get("PATH", None)
            if path is None:
                try:
                    path = os.confstr("CS_PATH")
                except (AttributeError, ValueError):
                    path = os.defpath
        if not path:
            return None
        if binary:
            directories = os.fsencode(path).split(os.fsencode(os.pathsep))
        else:
            directories = os.fsdecode(path).split(os.pathsep)
    seen = set()
    for directory in directories:
        normal = os.path.normcase(directory)
        if normal not in seen:
            seen.add(normal)
            name = os.path.join(directory, cmd)
            if _access_check(name, mode):
                return name
    return None
