"""Finding modules: those of folders and packages, objects by their dotted names, data beside a package."""

import importlib.util
import os
import re
import sys
from collections import namedtuple
from importlib.machinery import PathFinder

__all__ = ["get_importer", "iter_importers", "walk_packages", "iter_modules", "get_data", "read_code", "extend_path",
           "ModuleInfo"]

ModuleInfo = namedtuple("ModuleInfo", "module_finder name ispkg")
ModuleInfo.__doc__ = "What iter_modules() tells of a module."


class _Folder:
    """A folder that modules are found in."""

    def __init__(self, path):
        self.path = path

    def find_spec(self, name, target=None):
        """The spec of a module in the folder, or None."""
        return PathFinder.find_spec(name, [self.path], target)

    def iter_modules(self, prefix=""):
        """(prefix and name, whether it is a package) of each module."""
        try:
            names = os.listdir(self.path or ".")
        except OSError:
            return
        seen = set()
        for name in sorted(names):
            module, dot, ending = name.partition(".")
            whole = os.path.join(self.path, name)
            package = not dot and os.path.isdir(whole)
            if package and not os.path.isfile(os.path.join(whole, "__init__.py")):
                continue
            if not package and name != module + ".py" or module == "__init__" or not module.isidentifier() \
                    or module in seen:
                continue
            seen.add(module)
            yield prefix + module, package

    def __repr__(self):
        return f"FileFinder({self.path!r})"


def get_importer(path_item):
    """What finds modules in an entry of sys.path; None if it is no folder."""
    path = os.fsdecode(path_item)
    return _Folder(path) if os.path.isdir(path or ".") else None


def iter_importers(fullname=""):
    """What looks for a module: the finders of sys.meta_path and the folders of the path."""
    if fullname.startswith("."):
        raise ImportError("Relative module name {!r} not supported".format(fullname))
    package = fullname.rpartition(".")[0]
    if package:
        path = getattr(importlib.import_module(package), "__path__", None)
        if path is None:
            return
    else:
        yield from sys.meta_path
        path = sys.path
    for item in path:
        yield get_importer(item)


def iter_modules(path=None, prefix=""):
    """A ModuleInfo of each module in the folders of path, by default in those of sys.path."""
    if path is None:
        finders = map(get_importer, sys.path)
    elif isinstance(path, str):
        raise ValueError("path must be None or list of paths to look for modules in")
    else:
        finders = map(get_importer, path)
    seen = set()
    for finder in finders:
        for name, package in finder.iter_modules(prefix) if finder else ():
            if name not in seen:
                seen.add(name)
                yield ModuleInfo(finder, name, package)


def walk_packages(path=None, prefix="", onerror=None):
    """As iter_modules(), and then the modules of each package, which is imported for it.

    onerror(name) is called where that fails; without it, only ImportErrors are passed over.
    """
    seen = set()
    for info in iter_modules(path, prefix):
        yield info
        if not info.ispkg:
            continue
        try:
            __import__(info.name)
        except ImportError:
            if onerror is not None:
                onerror(info.name)
        except Exception:
            if onerror is None:
                raise
            onerror(info.name)
        else:
            folders = [folder for folder in getattr(sys.modules[info.name], "__path__", None) or [] if folder not in seen]
            seen.update(folders)
            yield from walk_packages(folders, info.name + ".", onerror)


def extend_path(path, name):
    """The path of a package with the folders of its name in all of sys.path; and what *.pkg files name."""
    if not isinstance(path, list):
        return path
    path = path[:]
    parent, _, last = name.rpartition(".")
    if parent:
        try:
            places = sys.modules[parent].__path__
        except (KeyError, AttributeError):
            return path
    else:
        places = sys.path
    for place in places:
        if not isinstance(place, str):
            continue
        folder = os.path.join(place, last)
        if os.path.isfile(os.path.join(folder, "__init__.py")) and folder not in path:
            path.append(folder)
        listed = os.path.join(place, last + ".pkg")
        if os.path.isfile(listed):
            try:
                with open(listed) as file:
                    lines = [line.rstrip("\n") for line in file]
            except OSError as error:
                sys.stderr.write("Can't open %s: %s\n" % (listed, error.strerror))
            else:
                path += [line for line in lines if line and not line.startswith("#")]
    return path


def get_data(package, resource):
    """The bytes of a file beside a package, named with slashes; None if its loader cannot read files."""
    spec = importlib.util.find_spec(package)
    if spec is None:
        return None
    module = sys.modules.get(package) or importlib.import_module(package)
    if not hasattr(module, "__file__"):
        return None
    path = os.path.join(os.path.dirname(module.__file__), *resource.split("/"))
    if hasattr(spec.loader, "get_data"):
        return spec.loader.get_data(path)
    if not os.path.isfile(module.__file__):
        return None
    with open(path, "rb") as file:
        return file.read()


def read_code(stream):
    """None: there are no files of compiled code."""
    return None


_NAME = re.compile(r"(?!\d)(\w+)(\.(?!\d)(\w+))*(?P<colon>:(?P<object>((?!\d)(\w+)(\.(?!\d)(\w+))*)?)?)?$")


def resolve_name(name):
    """The object that 'package.module:object.attribute' or 'package.module.object' names."""
    found = _NAME.fullmatch(name)
    if not found:
        raise ValueError(f"invalid format: {name!r}")
    if found["colon"]:
        module, _, rest = name.partition(":")
        result = importlib.import_module(module)
        parts = rest.split(".") if rest else []
    else:
        parts = name.split(".")
        module = parts.pop(0)
        result = importlib.import_module(module)
        while parts:
            longer = f"{module}.{parts[0]}"
            try:
                result = importlib.import_module(longer)
            except ImportError:
                break
            module = longer
            del parts[0]
    for part in parts:
        result = getattr(result, part)
    return result
