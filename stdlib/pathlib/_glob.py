"""Patterns of paths: as regular expressions, and looked for in the system."""

import functools
import os
import re

_MAGIC = re.compile("[*?[]")


@functools.lru_cache(maxsize=512)
def compile_name(pattern, case_sensitive):
    """The function that matches a name against one part of a pattern."""
    import fnmatch
    flags = 0 if case_sensitive else re.IGNORECASE
    return re.compile(fnmatch.translate(pattern), flags).match


@functools.lru_cache(maxsize=512)
def compile_path(pattern, sep, case_sensitive):
    """The function that matches a whole path; '**' is any number of names."""
    import glob
    flags = 0 if case_sensitive else re.IGNORECASE
    text = glob.translate(pattern, recursive=True, include_hidden=True,
                          seps=sep)
    return re.compile(text, flags).match


class Search:
    """What one call of glob() looks for below a folder."""

    def __init__(self, parts, case_sensitive, recurse_symlinks):
        # Names are looked up without listing a folder, unless the caller
        # says how their case counts.
        self.listed = case_sensitive is not None
        self.case_sensitive = case_sensitive is not False
        self.recurse_symlinks = recurse_symlinks
        self.parts = parts
        # Two '**' may find the same by several ways.
        self.seen = set() if parts.count("**") > 1 else None

    def below(self, path):
        """Yield the texts of the paths; path is '' or ends with a slash."""
        for found in self.walk(path, 0, False):
            if self.seen is None:
                yield found
            elif found not in self.seen:
                self.seen.add(found)
                yield found

    def walk(self, path, at, exists):
        """Yield what matches the parts from at on; path ends with a slash
        when something is to be added to it."""
        parts = self.parts
        while at < len(parts):
            part = parts[at]
            if part == "**":
                yield from self.deep(path, at)
                return
            if part not in ("", "..") and (self.listed
                                           or _MAGIC.search(part)):
                yield from self.list(path, at)
                return
            at += 1
            # A slash at the end lets the check ask for a folder.
            path += part + "/" if at < len(parts) and part else part
            exists = False
        if exists or os.path.lexists(path or "."):
            yield path

    def list(self, path, at):
        """Yield by the names in one folder."""
        part = self.parts[at]
        matches = compile_name(part, self.case_sensitive) \
            if part != "*" else None
        at += 1
        more = at < len(self.parts)
        for entry in _entries(path):
            name = entry.name
            if matches is not None and not matches(name):
                continue
            if not more:
                yield path + name
            elif _is_dir(entry):
                yield from self.walk(path + name + "/", at, True)

    def deep(self, path, at):
        """Yield by the names at any depth. Where links are followed anyway,
        what stands behind '**' is matched together with it."""
        parts = self.parts
        end = at + 1
        while end < len(parts) and (parts[end] == "**" or
                                    self.recurse_symlinks
                                    and parts[end] not in ("", "..")):
            end += 1
        pattern = parts[at:end]
        more = end < len(parts)
        matches = None if set(pattern) == {"**"} else \
            compile_path("/".join(pattern), "/", self.case_sensitive)
        start = len(path)
        if (matches is None or matches("")) and os.path.lexists(path or "."):
            yield from self.walk(path, end, True)
        stack = [path]
        while stack:
            folder = stack.pop()
            for entry in _entries(folder):
                name = folder + entry.name
                is_dir = _is_dir(entry, self.recurse_symlinks)
                if is_dir:
                    stack.append(name + "/")
                if more and not is_dir:
                    continue
                if matches is None or matches(name[start:]):
                    if more:
                        yield from self.walk(name + "/", end, True)
                    else:
                        yield name


def _entries(path):
    try:
        with os.scandir(path or ".") as entries:
            return list(entries)
    except OSError:
        return ()


def _is_dir(entry, follow_symlinks=True):
    try:
        return entry.is_dir(follow_symlinks=follow_symlinks)
    except OSError:
        return False
