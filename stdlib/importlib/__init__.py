"""Importing by name: modules whose names are known only when the program runs."""

import sys

from importlib import machinery, util

__all__ = ["__import__", "import_module", "invalidate_caches", "reload"]

__import__ = __import__

_reloading = {}


def import_module(name, package=None):
    """The module of this name; a name with leading dots is relative to package."""
    level = len(name) - len(name.lstrip("."))
    if level:
        if not package:
            raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
        name = util.resolve_name(name, package)
    __import__(name)
    return sys.modules[name]


def invalidate_caches():
    """Tells the finders that files may have changed; folders are always read anew here."""
    for finder in sys.meta_path:
        if hasattr(finder, "invalidate_caches"):
            finder.invalidate_caches()


def reload(module):
    """Runs a module's source again in its old namespace; the module itself stays the same object."""
    try:
        name = module.__spec__.name
    except AttributeError:
        try:
            name = module.__name__
        except AttributeError:
            raise TypeError("reload() argument must be a module") from None
    if sys.modules.get(name) is not module:
        raise ImportError(f"module {name} not in sys.modules", name=name)
    if name in _reloading:
        return _reloading[name]
    _reloading[name] = module
    try:
        path = None
        parent = name.rpartition(".")[0]
        if parent:
            try:
                path = sys.modules[parent].__path__
            except KeyError:
                raise ImportError(f"parent {parent!r} not in sys.modules", name=parent) from None
        spec = module.__spec__ = util._find(name, path)
        if spec is None:
            raise ModuleNotFoundError(f"spec not found for the module {name!r}", name=name)
        util._describe(spec, module)
        if spec.loader is not None:
            spec.loader.exec_module(module)
        return sys.modules[name]
    finally:
        del _reloading[name]
