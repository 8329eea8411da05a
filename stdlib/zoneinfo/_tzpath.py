"""Where the files of time zones are."""

import os

from ._common import ZoneInfoNotFoundError

# What CPython looks through on Linux.
_USUAL = ("/usr/share/zoneinfo:/usr/lib/zoneinfo:/usr/share/lib/zoneinfo:"
          "/etc/zoneinfo")


class InvalidTZPathWarning(RuntimeWarning):
    """PYTHONTZPATH names folders by relative paths."""


def _complaint(paths):
    wrong = [path for path in paths if not os.path.isabs(path)]
    return ("Paths should be absolute but found the following relative "
            "paths:" + "".join("\n    " + path for path in wrong))


def _from_environment(level):
    paths = os.environ.get("PYTHONTZPATH", _USUAL)
    if not paths:
        return ()
    paths = paths.split(os.pathsep)
    absolute = tuple(filter(os.path.isabs, paths))
    if len(absolute) != len(paths):
        import warnings
        warnings.warn("Invalid paths specified in PYTHONTZPATH environment "
                      "variable. " + _complaint(paths), InvalidTZPathWarning,
                      stacklevel=level)
    return absolute


def reset_tzpath(to=None):
    """Sets the folders, or reads them from the environment anew."""
    global TZPATH
    if to is None:
        TZPATH = _from_environment(3)
        return
    if isinstance(to, (str, bytes)):
        raise TypeError(f"tzpaths must be a list or tuple, not {type(to)}: "
                        f"{to!r}")
    to = tuple(map(os.fspath, to))
    if not all(isinstance(path, str) for path in to):
        raise TypeError("All elements of a tzpath sequence must be strings or "
                        "os.PathLike objects which convert to strings.")
    if not all(map(os.path.isabs, to)):
        raise ValueError(_complaint(to))
    TZPATH = to


TZPATH = _from_environment(5)


def _check(key):
    """A name is a path inside of the folders, written in the shortest way."""
    if os.path.isabs(key):
        raise ValueError("ZoneInfo keys may not be absolute paths, got: "
                         + key)
    plain = os.path.normpath(key)
    if len(plain) != len(key):
        raise ValueError("ZoneInfo keys must be normalized relative paths, "
                         "got: " + key)
    if plain.split("/")[0] in (".", ".."):
        raise ValueError("ZoneInfo keys must refer to subdirectories of "
                         "TZPATH, got: " + key)


def find(key):
    """The path of a zone's file; None: no folder has it."""
    _check(key)
    for folder in TZPATH:
        path = os.path.join(folder, key)
        if os.path.isfile(path):
            return path
    return None


def _package_folder():
    try:
        import tzdata
        return os.path.join(tzdata.__path__[0], "")
    except (ImportError, AttributeError):
        return None


def open_package(key):
    """The file of a zone in the package tzdata."""
    folder = _package_folder()
    if folder:
        try:
            return open(os.path.join(folder, "zoneinfo", key), "rb")
        except (OSError, ValueError):
            pass
    raise ZoneInfoNotFoundError(f"No time zone found with key {key}")


def _is_zone(path):
    try:
        with open(path, "rb") as file:
            return file.read(4) == b"TZif"
    except OSError:
        return False


def available_timezones():
    """The names of all zones, as a set. Reads the beginning of every file."""
    found = set()
    if folder := _package_folder():
        try:
            with open(folder + "zones", encoding="utf-8") as names:
                found.update(filter(None, map(str.strip, names)))
        except OSError:
            pass
    for top in TZPATH:
        for folder, folders, files in os.walk(top):
            if folder == top:   # the same zones, with and without leap seconds
                folders[:] = [name for name in folders
                              if name not in ("right", "posix")]
            for name in files:
                path = os.path.join(folder, name)
                key = os.path.relpath(path, top)
                if key not in found and _is_zone(path):
                    found.add(key)
    found.discard("posixrules")     # a link to the zone that others follow
    return found
