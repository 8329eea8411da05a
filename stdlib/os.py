"""The operating system: files, directories, processes, environment."""

import sys
import stat as st

from _collections_abc import MutableMapping, Mapping
from posix import *
import posix
import posixpath as path

sys.modules["os.path"] = path
from os.path import (curdir, pardir, sep, pathsep, defpath, extsep, altsep,
                     devnull)

name = "posix"
linesep = "\n"
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
P_WAIT = 0
P_NOWAIT = P_NOWAITO = 1

__all__ = ["altsep", "curdir", "pardir", "sep", "pathsep", "linesep",
           "defpath", "name", "path", "devnull", "SEEK_SET", "SEEK_CUR",
           "SEEK_END", "fsencode", "fsdecode", "get_exec_path", "fdopen",
           "extsep", "makedirs", "removedirs", "renames", "walk", "fwalk",
           "execl", "execle", "execlp", "execlpe", "execvp", "execvpe",
           "environ", "environb", "getenv", "getenvb", "supports_bytes_environ",
           "popen", "PathLike", "fspath", "spawnv", "spawnve", "spawnvp",
           "spawnvpe", "spawnl", "spawnle", "spawnlp", "spawnlpe", "P_WAIT",
           "P_NOWAIT", "P_NOWAITO", "process_cpu_count",
           "supports_follow_symlinks", "supports_dir_fd", "supports_fd",
           "supports_effective_ids", "reload_environ"]


def _get_exports_list(module):
    try:
        return list(module.__all__)
    except AttributeError:
        return [n for n in dir(module) if not n.startswith("_")]


__all__.extend(_get_exports_list(posix))

try:
    from posix import _exit
    __all__.append("_exit")
except ImportError:
    pass


def _functions(*names):
    return {getattr(posix, n) for n in names if hasattr(posix, n)}


supports_dir_fd = _functions("access", "chmod", "chown", "link", "lstat",
                             "mkdir", "mkfifo", "mknod", "open", "readlink",
                             "rename", "replace", "rmdir", "stat", "symlink",
                             "unlink", "utime")
supports_effective_ids = _functions("access")
supports_fd = _functions("chdir", "chmod", "chown", "execve", "listdir",
                         "pathconf", "scandir", "stat", "statvfs", "truncate",
                         "utime")
supports_follow_symlinks = _functions("access", "chown", "link", "stat",
                                      "utime")


# ---- names

def fsencode(filename):
    """Return a path as bytes."""
    filename = fspath(filename)
    if isinstance(filename, str):
        return filename.encode("utf-8", "surrogateescape")
    return filename


def fsdecode(filename):
    """Return a path as str."""
    filename = fspath(filename)
    if isinstance(filename, bytes):
        return filename.decode("utf-8", "surrogateescape")
    return filename


def _fspath(path):
    """Return the str or bytes that a path object stands for."""
    if isinstance(path, (str, bytes)):
        return path
    kind = type(path)
    try:
        text = kind.__fspath__(path)
    except AttributeError:
        if hasattr(kind, "__fspath__"):
            raise
        raise TypeError("expected str, bytes or os.PathLike object, not "
                        + kind.__name__) from None
    except TypeError:
        if kind.__fspath__ is None:
            raise TypeError("expected str, bytes or os.PathLike object, not "
                            + kind.__name__) from None
        raise
    if isinstance(text, (str, bytes)):
        return text
    raise TypeError("expected {}.__fspath__() to return str or bytes, not {}"
                    .format(kind.__name__, type(text).__name__))


if not hasattr(posix, "fspath"):
    fspath = _fspath
    fspath.__name__ = "fspath"


def __getattr__(attr):
    # PathLike is an ABC, and ABCs are not needed by most programs.
    if attr == "PathLike":
        import abc

        class PathLike(abc.ABC):
            """What os.fspath() accepts by its __fspath__."""

            __slots__ = ()

            @abc.abstractmethod
            def __fspath__(self):
                """Return the path as str or bytes."""
                raise NotImplementedError

            @classmethod
            def __subclasshook__(cls, subclass):
                if cls is PathLike:
                    from _collections_abc import _check_methods
                    return _check_methods(subclass, "__fspath__")
                return NotImplemented

            __class_getitem__ = classmethod(type(list[int]))

        PathLike.__qualname__ = "PathLike"
        globals()["PathLike"] = PathLike
        return PathLike
    raise AttributeError(f"module {__name__!r} has no attribute {attr!r}")


# ---- directories

def makedirs(name, mode=0o777, exist_ok=False):
    """Make a directory and those above it that are missing."""
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            pass
        dot = b"." if isinstance(tail, bytes) else "."
        if tail == dot:
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def removedirs(name):
    """Remove a directory and those above it that are empty then."""
    rmdir(name)
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def renames(old, new):
    """Rename; make the directories of new, remove the empty ones of old."""
    head, tail = path.split(new)
    if head and tail and not path.exists(head):
        makedirs(head)
    rename(old, new)
    head, tail = path.split(old)
    if head and tail:
        try:
            removedirs(head)
        except OSError:
            pass


def walk(top, topdown=True, onerror=None, followlinks=False):
    """Yield (directory, names of directories in it, other names in it).

    Names removed from the second list are not walked, if topdown.
    """
    sys.audit("os.walk", top, topdown, onerror, followlinks)
    stack = [fspath(top)]
    while stack:
        top = stack.pop()
        if isinstance(top, tuple):
            yield top
            continue
        dirs = []
        files = []
        below = []
        try:
            with scandir(top) as entries:
                for entry in entries:
                    try:
                        is_dir = entry.is_dir()
                    except OSError:
                        is_dir = False
                    (dirs if is_dir else files).append(entry.name)
                    if not topdown and is_dir:
                        if followlinks or not _is_link(entry):
                            below.append(entry.path)
        except OSError as error:
            if onerror is not None:
                onerror(error)
            continue
        if topdown:
            yield top, dirs, files
            for name in reversed(dirs):
                new = path.join(top, name)
                if followlinks or not path.islink(new):
                    stack.append(new)
        else:
            stack.append((top, dirs, files))
            stack.extend(reversed(below))


def _is_link(entry):
    try:
        return entry.is_symlink()
    except OSError:
        return False


def fwalk(top=".", topdown=True, onerror=None, *, follow_symlinks=False,
          dir_fd=None):
    """As walk, with a file descriptor of the directory as fourth item."""
    sys.audit("os.fwalk", top, topdown, onerror, follow_symlinks, dir_fd)
    top = fspath(top)
    flags = O_RDONLY | O_NONBLOCK
    if not follow_symlinks:
        flags |= O_NOFOLLOW
    try:
        fd = open(top, flags | O_DIRECTORY, dir_fd=dir_fd)
    except OSError as error:
        if onerror is not None:
            onerror(error)
        return
    try:
        names = listdir(fd)
        binary = isinstance(top, bytes)
        dirs = []
        files = []
        for name in names:
            try:
                kind = stat(name, dir_fd=fd).st_mode
                (dirs if st.S_ISDIR(kind) else files).append(
                    fsencode(name) if binary else name)
            except OSError:
                try:
                    if st.S_ISLNK(lstat(name, dir_fd=fd).st_mode):
                        files.append(fsencode(name) if binary else name)
                except OSError:
                    pass
        if topdown:
            yield top, dirs, files, fd
        for name in dirs:
            try:
                mode = stat(name, dir_fd=fd,
                            follow_symlinks=follow_symlinks).st_mode
            except OSError as error:
                if onerror is not None:
                    onerror(error)
                continue
            if st.S_ISDIR(mode):
                for item in fwalk(name, topdown, onerror, dir_fd=fd,
                                  follow_symlinks=follow_symlinks):
                    yield (path.join(top, item[0]), *item[1:])
        if not topdown:
            yield top, dirs, files, fd
    finally:
        close(fd)


# ---- the environment

def _encode(value):
    if not isinstance(value, str):
        raise TypeError("str expected, not %s" % type(value).__name__)
    return value.encode("utf-8", "surrogateescape")


def _decode(value):
    return value.decode("utf-8", "surrogateescape")


def _check_bytes(value):
    if not isinstance(value, bytes):
        raise TypeError("bytes expected, not %s" % type(value).__name__)
    return value


class _Environ(MutableMapping):
    """The environment as a mapping; changes reach the processes we start."""

    def __init__(self, data, encodekey, decodekey, encodevalue, decodevalue):
        self.encodekey = encodekey
        self.decodekey = decodekey
        self.encodevalue = encodevalue
        self.decodevalue = decodevalue
        self._data = data

    def __getitem__(self, key):
        try:
            value = self._data[self.encodekey(key)]
        except KeyError:
            raise KeyError(key) from None
        return self.decodevalue(value)

    def __setitem__(self, key, value):
        key = self.encodekey(key)
        value = self.encodevalue(value)
        putenv(key, value)
        self._data[key] = value

    def __delitem__(self, key):
        encoded = self.encodekey(key)
        unsetenv(encoded)
        try:
            del self._data[encoded]
        except KeyError:
            raise KeyError(key) from None

    def __iter__(self):
        for key in list(self._data):
            yield self.decodekey(key)

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        items = ", ".join(f"{self.decodekey(key)!r}: "
                          f"{self.decodevalue(value)!r}"
                          for key, value in self._data.items())
        return f"environ({{{items}}})"

    def copy(self):
        """Return a dict with the same entries."""
        return dict(self)

    def setdefault(self, key, value):
        """Return the value of key, which becomes value if there is none."""
        if key not in self:
            self[key] = value
        return self[key]

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        new = dict(self)
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        new = dict(other)
        new.update(self)
        return new


_data = posix.environ
environ = _Environ(_data, _encode, _decode, _encode, _decode)
environb = _Environ(_data, _check_bytes, bytes, _check_bytes, bytes)
supports_bytes_environ = True


def reload_environ():
    """Read the environment of the process anew."""
    _data.clear()
    _data.update(posix._create_environ())


def getenv(key, default=None):
    """Return the value of an environment variable, or default."""
    return environ.get(key, default)


def getenvb(key, default=None):
    """Return the value of an environment variable as bytes, or default."""
    return environb.get(key, default)


def get_exec_path(env=None):
    """Return the list of directories where programs are looked for."""
    if env is None:
        env = environ
    try:
        found = env.get("PATH")
    except TypeError:
        found = None
    try:
        binary = env[b"PATH"]
    except (KeyError, TypeError):
        pass
    else:
        if found is not None:
            raise ValueError("env cannot contain 'PATH' and b'PATH' keys")
        found = binary
    if isinstance(found, bytes):
        found = fsdecode(found)
    return (defpath if found is None else found).split(pathsep)


# ---- processes

def execl(file, *args):
    """Become the program file with arguments args."""
    execv(file, args)


def execle(file, *args):
    """As execl, the last argument being the environment."""
    execve(file, args[:-1], args[-1])


def execlp(file, *args):
    """As execl; file is looked for along PATH."""
    execvp(file, args)


def execlpe(file, *args):
    """As execle; file is looked for along PATH."""
    execvpe(file, args[:-1], args[-1])


def execvp(file, args):
    """Become the program file, looked for along PATH."""
    _execvpe(file, args)


def execvpe(file, args, env):
    """As execvp, with an environment."""
    _execvpe(file, args, env)


def _execvpe(file, args, env=None):
    def run(program):
        if env is None:
            execv(program, args)
        else:
            execve(program, args, env)

    if path.dirname(file):
        run(file)
        return
    saved = None
    directories = get_exec_path(env)
    file = fsencode(file)
    for directory in directories:
        try:
            run(path.join(fsencode(directory), file))
        except (FileNotFoundError, NotADirectoryError) as error:
            last = error
        except OSError as error:
            last = error
            if saved is None:
                saved = error
    raise last if saved is None else saved


def _spawn(mode, file, args, env, run):
    if not isinstance(args, (tuple, list)):
        raise TypeError("argv must be a tuple or a list")
    if not args or not args[0]:
        raise ValueError("argv first element cannot be empty")
    pid = fork()
    if not pid:
        try:
            if env is None:
                run(file, args)
            else:
                run(file, args, env)
        except BaseException:
            _exit(127)
    if mode == P_NOWAIT:
        return pid
    while True:
        _, status = waitpid(pid, 0)
        if WIFSTOPPED(status):
            continue
        return waitstatus_to_exitcode(status)


def spawnv(mode, file, args):
    """Start a program; return its exit code (P_WAIT) or its id (P_NOWAIT)."""
    return _spawn(mode, file, args, None, execv)


def spawnve(mode, file, args, env):
    """As spawnv, with an environment."""
    return _spawn(mode, file, args, env, execve)


def spawnvp(mode, file, args):
    """As spawnv; file is looked for along PATH."""
    return _spawn(mode, file, args, None, execvp)


def spawnvpe(mode, file, args, env):
    """As spawnve; file is looked for along PATH."""
    return _spawn(mode, file, args, env, execvpe)


def spawnl(mode, file, *args):
    """As spawnv, the arguments one by one."""
    return spawnv(mode, file, args)


def spawnle(mode, file, *args):
    """As spawnve, the arguments one by one, then the environment."""
    return spawnve(mode, file, args[:-1], args[-1])


def spawnlp(mode, file, *args):
    """As spawnvp, the arguments one by one."""
    return spawnvp(mode, file, args)


def spawnlpe(mode, file, *args):
    """As spawnvpe, the arguments one by one, then the environment."""
    return spawnvpe(mode, file, args[:-1], args[-1])


def popen(cmd, mode="r", buffering=-1):
    """Run a shell command and return a file to read from or write to it."""
    if not isinstance(cmd, str):
        raise TypeError("invalid cmd type (%s, expected string)" % type(cmd))
    if mode not in ("r", "w"):
        raise ValueError("invalid mode %r" % mode)
    if buffering == 0 or buffering is None:
        raise ValueError("popen() does not support unbuffered streams")
    ours, theirs = pipe() if mode == "r" else reversed(pipe())
    flush = getattr(sys.stdout, "flush", None)
    if flush is not None:
        flush()
    pid = fork()
    if not pid:
        try:
            dup2(theirs, 1 if mode == "r" else 0)
            close(ours)
            execv("/bin/sh", ["sh", "-c", cmd])
        finally:
            _exit(127)
    close(theirs)
    import io
    return _wrap_close(io.open(ours, mode, buffering), pid)


class _wrap_close:
    """The file of popen(): closing it waits for the command."""

    def __init__(self, stream, pid):
        self._stream = stream
        self._pid = pid

    def close(self):
        """Close; return the exit status, None if it is 0."""
        self._stream.close()
        if self._pid is None:
            return None
        _, status = waitpid(self._pid, 0)
        self._pid = None
        return status or None

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def __getattr__(self, name):
        return getattr(self._stream, name)

    def __iter__(self):
        return iter(self._stream)


def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    """Return a file object for a file descriptor."""
    if not isinstance(fd, int):
        raise TypeError("invalid fd type (%s, expected integer)" % type(fd))
    import io
    if "b" not in mode:
        encoding = io.text_encoding(encoding)
    return io.open(fd, mode, buffering, encoding, *args, **kwargs)


def process_cpu_count():
    """Return on how many processors this process may run."""
    try:
        return len(sched_getaffinity(0))
    except NameError:
        return cpu_count()
