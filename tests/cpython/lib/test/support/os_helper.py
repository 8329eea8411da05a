"""Files and folders of a test, the environment, and what this system's file names can hold."""

import os
import unittest

TESTFN_ASCII = "@test_" + str(os.getpid()) + "_tmp"
TESTFN = TESTFN_ASCII
TESTFN_UNICODE = TESTFN_ASCII + "-\xe0\xf2\u0258\u0141\u011f"
TESTFN_NONASCII = TESTFN_ASCII + "\xe6"
FS_NONASCII = "\xe6"
# Linux file names are bytes: everything can be encoded, and what is not UTF-8 is a lone surrogate.
TESTFN_UNENCODABLE = None
TESTFN_UNDECODABLE = os.fsencode(TESTFN_ASCII) + b"\xe7w\xf0" if hasattr(os, "fsencode") else None
SAVEDCWD = os.getcwd()


def unlink(filename):
    try:
        os.unlink(filename)
    except (FileNotFoundError, NotADirectoryError):
        pass


def rmdir(dirname):
    try:
        os.rmdir(dirname)
    except FileNotFoundError:
        pass


def rmtree(path):
    try:
        names = os.listdir(path)
    except FileNotFoundError:
        return
    for name in names:
        full = os.path.join(path, name)
        if os.path.isdir(full) and not os.path.islink(full):
            rmtree(full)
        else:
            os.unlink(full)
    os.rmdir(path)


def create_empty_file(filename):
    open(filename, "wb").close()


def can_symlink():
    return True


def skip_unless_symlink(test):
    return test


def can_xattr():
    if not hasattr(os, "setxattr"):
        return False
    with open(TESTFN, "wb"):
        pass
    try:
        os.setxattr(TESTFN, b"user.test", b"")
        return True
    except OSError:
        return False
    finally:
        unlink(TESTFN)


def skip_unless_xattr(test):
    return unittest.skipUnless(can_xattr(), "no extended attributes")(test)


def can_chmod():
    return True


def skip_unless_working_chmod(test):
    return test


def can_dac_override():
    return os.getuid() == 0


def skip_if_dac_override(test):
    return unittest.skipIf(can_dac_override(), "root may do everything")(test)


def fs_is_case_insensitive(directory):
    return False


def make_bad_fd():
    """A number of a file that is closed."""
    file = open(TESTFN, "wb")
    number = file.fileno()
    file.close()
    unlink(TESTFN)
    return number


def open_dir_fd(path):
    return _OpenFolder(path)


class _OpenFolder:
    def __init__(self, path):
        self.path = path

    def __enter__(self):
        self.number = os.open(self.path, os.O_RDONLY)
        return self.number

    def __exit__(self, *error):
        os.close(self.number)


class temp_dir:
    """A context with a folder that is gone afterwards."""

    def __init__(self, path=None, quiet=False):
        self.path = path
        self.made = False
        self.quiet = quiet

    def __enter__(self):
        if self.path is None:
            number = 0
            while os.path.exists(TESTFN_ASCII + "_dir" + str(number)):
                number += 1
            self.path = os.path.realpath(TESTFN_ASCII + "_dir" + str(number))
        try:
            os.mkdir(self.path)
            self.made = True
        except OSError:
            if not self.quiet:
                raise
        return self.path

    def __exit__(self, *error):
        if self.made:
            rmtree(self.path)


class change_cwd:
    def __init__(self, path, quiet=False):
        self.path = path
        self.quiet = quiet

    def __enter__(self):
        self.old = os.getcwd()
        try:
            os.chdir(os.path.realpath(self.path))
        except OSError:
            if not self.quiet:
                raise
        return os.getcwd()

    def __exit__(self, *error):
        os.chdir(self.old)


class temp_cwd:
    def __init__(self, name="tempcwd", quiet=False):
        self.folder = temp_dir(name, quiet)

    def __enter__(self):
        self.change = change_cwd(self.folder.__enter__())
        return self.change.__enter__()

    def __exit__(self, *error):
        self.change.__exit__()
        self.folder.__exit__()


class temp_umask:
    def __init__(self, umask):
        self.umask = umask

    def __enter__(self):
        self.old = os.umask(self.umask)

    def __exit__(self, *error):
        os.umask(self.old)


class FakePath:
    """An object with __fspath__, which raises what it is given if that is an exception."""

    def __init__(self, path):
        self.path = path

    def __repr__(self):
        return "<FakePath " + repr(self.path) + ">"

    def __fspath__(self):
        path = self.path
        if isinstance(path, BaseException) or isinstance(path, type) and issubclass(path, BaseException):
            raise path
        return path


class EnvironmentVarGuard:
    """os.environ, with every change undone at the end."""

    def __init__(self):
        self._environ = os.environ
        self._before = {}

    def __getitem__(self, name):
        return self._environ[name]

    def __setitem__(self, name, value):
        self._before.setdefault(name, self._environ.get(name))
        self._environ[name] = value

    def __delitem__(self, name):
        self._before.setdefault(name, self._environ.get(name))
        self._environ.pop(name, None)

    def __contains__(self, name):
        return name in self._environ

    def __iter__(self):
        return iter(self._environ)

    def __len__(self):
        return len(self._environ)

    def get(self, name, default=None):
        return self._environ.get(name, default)

    def pop(self, name, default=None):
        value = self._environ.get(name, default)
        del self[name]
        return value

    def keys(self):
        return self._environ.keys()

    def set(self, name, value):
        self[name] = value

    def unset(self, *names):
        for name in names:
            del self[name]

    def clear(self):
        for name in list(self._environ):
            del self[name]

    def copy(self):
        return dict(self._environ)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        for name, value in self._before.items():
            if value is None:
                self._environ.pop(name, None)
            else:
                self._environ[name] = value
        self._before.clear()


def fd_count():
    return len(os.listdir("/proc/self/fd"))



def can_hardlink():
    return True


def skip_unless_hardlink(test):
    return test


def skip_unless_dac_override(test):
    return unittest.skipIf(not can_dac_override(), "requires CAP_DAC_OVERRIDE")(test)


def _longpath(path):
    """Only Windows has short names for long ones."""
    return path
