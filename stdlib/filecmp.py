"""Comparing files and folders."""

import os
import stat
from itertools import filterfalse
from types import GenericAlias

__all__ = ["clear_cache", "cmp", "dircmp", "cmpfiles", "DEFAULT_IGNORES"]

BUFSIZE = 8 * 1024
DEFAULT_IGNORES = ["RCS", "CVS", "tags", ".git", ".hg", ".bzr", "_darcs", "__pycache__"]

# (file, file, what the system says of both) -> whether they are equal
_cache = {}
_MOST = 100


def clear_cache():
    """Forget which files were equal."""
    _cache.clear()


def _signature(found):
    return stat.S_IFMT(found.st_mode), found.st_size, found.st_mtime


def cmp(f1, f2, shallow=True):
    """Whether two files are equal; with shallow, those with the same type, size and time of change are."""
    one, other = _signature(os.stat(f1)), _signature(os.stat(f2))
    if one[0] != stat.S_IFREG or other[0] != stat.S_IFREG:
        return False
    if shallow and one == other:
        return True
    if one[1] != other[1]:
        return False
    key = f1, f2, one, other
    equal = _cache.get(key)
    if equal is None:
        equal = _same_bytes(f1, f2)
        try:
            if len(_cache) > _MOST:
                _cache.clear()
            _cache[key] = equal
        except TypeError:
            pass  # frozen with a function that went to another thread: nothing is remembered there
    return equal


def _same_bytes(f1, f2):
    with open(f1, "rb") as one, open(f2, "rb") as other:
        while True:
            block = one.read(BUFSIZE)
            if block != other.read(BUFSIZE):
                return False
            if not block:
                return True


def cmpfiles(a, b, common, shallow=True):
    """([equal], [different], [those that cannot be compared]) of the files that two folders have in common."""
    found = [], [], []
    for name in common:
        try:
            place = 0 if cmp(os.path.join(a, name), os.path.join(b, name), shallow) else 1
        except (OSError, ValueError):
            place = 2
        found[place].append(name)
    return found


class dircmp:
    """What two folders have in common; the attributes are found out when they are asked for.

    left_list, right_list; common, left_only, right_only; common_dirs, common_files, common_funny; same_files,
    diff_files, funny_files; subdirs: {name: dircmp}.
    """

    def __init__(self, a, b, ignore=None, hide=None, *, shallow=True):
        self.left, self.right = a, b
        self.hide = [os.curdir, os.pardir] if hide is None else hide
        self.ignore = DEFAULT_IGNORES if ignore is None else ignore
        self.shallow = shallow

    def phase0(self):
        skipped = {*self.hide, *self.ignore}
        self.left_list = sorted(filterfalse(skipped.__contains__, os.listdir(self.left)))
        self.right_list = sorted(filterfalse(skipped.__contains__, os.listdir(self.right)))

    def phase1(self):
        # Names are compared as the system compares them.
        left = {os.path.normcase(name): name for name in self.left_list}
        right = {os.path.normcase(name): name for name in self.right_list}
        self.common = [name for key, name in left.items() if key in right]
        self.left_only = [name for key, name in left.items() if key not in right]
        self.right_only = [name for key, name in right.items() if key not in left]

    def phase2(self):
        self.common_dirs, self.common_files, self.common_funny = [], [], []
        for name in self.common:
            kinds = set()
            for folder in (self.left, self.right):
                try:
                    kinds.add(stat.S_IFMT(os.stat(os.path.join(folder, name)).st_mode))
                except (OSError, ValueError):
                    kinds.add(None)
            where = {stat.S_IFDIR: self.common_dirs, stat.S_IFREG: self.common_files}
            (where.get(*kinds, self.common_funny) if len(kinds) == 1 else self.common_funny).append(name)

    def phase3(self):
        self.same_files, self.diff_files, self.funny_files = cmpfiles(self.left, self.right, self.common_files, self.shallow)

    def phase4(self):
        self.subdirs = {name: self.__class__(os.path.join(self.left, name), os.path.join(self.right, name),
                                             self.ignore, self.hide, shallow=self.shallow)
                        for name in self.common_dirs}

    def phase4_closure(self):
        self.phase4()
        for folder in self.subdirs.values():
            folder.phase4_closure()

    def report(self):
        """Print what differs, without the folders within."""
        print("diff", self.left, self.right)
        for names, text in (("left_only", f"Only in {self.left} :"), ("right_only", f"Only in {self.right} :"),
                            ("same_files", "Identical files :"), ("diff_files", "Differing files :"),
                            ("funny_files", "Trouble with common files :"), ("common_dirs", "Common subdirectories :"),
                            ("common_funny", "Common funny cases :")):
            found = getattr(self, names)
            if found:
                if names not in ("common_dirs",):
                    found.sort()
                print(text, found)

    def report_partial_closure(self):
        """Print what differs, with the folders right within."""
        self.report()
        for folder in self.subdirs.values():
            print()
            folder.report()

    def report_full_closure(self):
        """Print what differs, with all folders within."""
        self.report()
        for folder in self.subdirs.values():
            print()
            folder.report_full_closure()

    methodmap = {"subdirs": phase4, "same_files": phase3, "diff_files": phase3, "funny_files": phase3, "common_dirs": phase2,
                 "common_files": phase2, "common_funny": phase2, "common": phase1, "left_only": phase1,
                 "right_only": phase1, "left_list": phase0, "right_list": phase0}

    def __getattr__(self, attr):
        if attr not in self.methodmap:
            raise AttributeError(attr)
        self.methodmap[attr](self)
        return getattr(self, attr)

    __class_getitem__ = classmethod(GenericAlias)
