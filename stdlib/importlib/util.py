"""Finding modules without importing them, and making modules from what was found."""

import os
import sys
import types

from _imp import find_spec as _find
from importlib import machinery


def resolve_name(name, package):
    """The absolute name of a relative one."""
    if not name.startswith("."):
        return name
    if not package:
        raise ImportError(f"no package specified for {name!r} (required for relative module names)")
    tail = name.lstrip(".")
    level = len(name) - len(tail)
    parts = package.rsplit(".", level - 1)
    if len(parts) < level:
        raise ImportError("attempted relative import beyond top-level package")
    return f"{parts[0]}.{tail}" if tail else parts[0]


def find_spec(name, package=None):
    """The spec of a module, imported or not; None when there is no such module. Its parent is imported."""
    fullname = resolve_name(name, package) if name.startswith(".") else name
    if fullname in sys.modules:
        module = sys.modules[fullname]
        if module is None:
            return None
        try:
            spec = module.__spec__
        except AttributeError:
            raise ValueError(f"{name}.__spec__ is not set") from None
        if spec is None:
            raise ValueError(f"{name}.__spec__ is None")
        return spec
    parent = fullname.rpartition(".")[0]
    path = None
    if parent:
        __import__(parent)
        try:
            path = sys.modules[parent].__path__
        except AttributeError as error:
            raise ModuleNotFoundError(
                f"__path__ attribute not found on {parent!r} while trying to find {fullname!r}", name=fullname
            ) from error
    return _find(fullname, path)


def _tag():
    tag = sys.implementation.cache_tag
    if tag is None:
        raise NotImplementedError("sys.implementation.cache_tag is None")
    return tag


def cache_from_source(path, debug_override=None, *, optimization=None):
    """Where compiled code of a source file would be kept; lfpy keeps none."""
    head, tail = os.path.split(os.fspath(path))
    base, dot, rest = tail.rpartition(".")
    name = f"{base or rest}{dot}{_tag()}" if dot else f"{tail}.{_tag()}"
    if optimization is None:
        optimization = sys.flags.optimize or ""
    optimization = str(optimization)
    if optimization:
        if not optimization.isalnum():
            raise ValueError(f"{optimization!r} is not alphanumeric")
        name += f".opt-{optimization}"
    name += ".pyc"
    if sys.pycache_prefix is not None:
        head = os.path.abspath(head).lstrip("/")
        return os.path.join(sys.pycache_prefix, head, name)
    return os.path.join(head, "__pycache__", name)


def source_from_cache(path):
    """The source file to which a file of compiled code belongs."""
    _tag()
    head, name = os.path.split(os.fspath(path))
    if (sys.pycache_prefix is not None
            and head.startswith(sys.pycache_prefix.rstrip("/") + "/")):
        head = head[len(sys.pycache_prefix.rstrip("/")):]
    else:
        head, cache = os.path.split(head)
        if cache != "__pycache__":
            raise ValueError(f"__pycache__ not bottom-level directory in {path!r}")
    parts = name.split(".")
    if len(parts) not in (3, 4):
        raise ValueError(f"expected only 2 or 3 dots in {name!r}")
    if len(parts) == 4 and not (parts[2].startswith("opt-") and parts[2][4:].isalnum()):
        raise ValueError(f"optimization portion of filename {name!r} does not start with 'opt-'")
    return os.path.join(head, parts[0] + ".py")


def _describe(spec, module):
    module.__name__ = spec.name
    module.__loader__ = spec.loader
    module.__package__ = spec.parent
    module.__spec__ = spec
    if spec.submodule_search_locations is not None:
        module.__path__ = spec.submodule_search_locations
    if spec.has_location:
        module.__file__ = spec.origin
        if spec.cached is not None:
            module.__cached__ = spec.cached


def module_from_spec(spec):
    """A new module that a spec describes, not run yet."""
    module = None
    if hasattr(spec.loader, "create_module"):
        module = spec.loader.create_module(spec)
    elif hasattr(spec.loader, "exec_module"):
        raise ImportError("loaders that define exec_module() must also define create_module()")
    if module is None:
        module = types.ModuleType(spec.name)
    _describe(spec, module)
    return module


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """The spec of a module that a loader will load."""
    if origin is None:
        origin = getattr(loader, "_ORIGIN", None)
    if not origin and hasattr(loader, "get_filename"):
        return spec_from_file_location(name, loader=loader, submodule_search_locations=[] if is_package else None)
    if is_package is None:
        is_package = False
        if hasattr(loader, "is_package"):
            try:
                is_package = loader.is_package(name)
            except ImportError:
                pass
    return machinery.ModuleSpec(name, loader, origin=origin, is_package=is_package)


_to_find = object()


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=_to_find):
    """The spec of a module in a file of source text; None when the file's ending is not that of one."""
    if location is None:
        location = "<unknown>"
        if hasattr(loader, "get_filename"):
            try:
                location = loader.get_filename(name)
            except ImportError:
                pass
    else:
        import os

        location = os.path.abspath(os.fspath(location))
    if loader is None:
        if not location.endswith(tuple(machinery.SOURCE_SUFFIXES)):
            return None
        loader = machinery.SourceFileLoader(name, location)
    spec = machinery.ModuleSpec(name, loader, origin=location)
    spec.has_location = True
    if submodule_search_locations is _to_find:
        submodule_search_locations = None
        if hasattr(loader, "is_package"):
            try:
                if loader.is_package(name):
                    submodule_search_locations = []
            except ImportError:
                pass
    spec.submodule_search_locations = submodule_search_locations
    if spec.submodule_search_locations == [] and location:
        spec.submodule_search_locations.append(location.rpartition("/")[0])
    return spec


def decode_source(source_bytes):
    """Source text from bytes, with the encoding that they declare and with newlines made one."""
    import io

    encoding = "utf-8-sig"
    for line in source_bytes.split(b"\n", 2)[:2]:
        text = line.strip().decode("latin-1")
        if text and not text.startswith("#"):
            break
        _, found, rest = text.partition("coding")
        if found and rest[:1] in (":", "="):
            words = rest[1:].split()
            if words:
                encoding = words[0]
                break
    return io.IncrementalNewlineDecoder(None, True).decode(source_bytes.decode(encoding), True)
