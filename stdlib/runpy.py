"""Running modules and files as programs, without importing them."""

import io
import os
import sys
from importlib.util import find_spec

__all__ = ["run_module", "run_path"]


class _Swapped:
    """While it is open, a module of its own stands in sys.modules, and sys.argv[0] may be another."""

    def __init__(self, name, argument=None):
        self.module = type(sys)(name)
        self.name = name
        self.argument = argument

    def __enter__(self):
        self.before = sys.modules.get(self.name)
        sys.modules[self.name] = self.module
        self.argv0 = sys.argv[0] if sys.argv else None
        if self.argument is not None:
            sys.argv[:1] = [self.argument]
        return self.module

    def __exit__(self, *error):
        if self.before is None:
            sys.modules.pop(self.name, None)
        else:
            sys.modules[self.name] = self.before
        if self.argument is not None:
            sys.argv[:1] = [] if self.argv0 is None else [self.argv0]


def _run_code(code, run_globals, init_globals=None, mod_name=None, mod_spec=None, pkg_name=None, script_name=None):
    loader, filename, cached = None, script_name, None
    if mod_spec is not None:
        loader, filename, cached = mod_spec.loader, mod_spec.origin, getattr(mod_spec, "cached", None)
        if pkg_name is None:
            pkg_name = mod_spec.parent
    run_globals.update(init_globals or {})
    run_globals.update(__name__=mod_name, __file__=filename, __cached__=cached, __doc__=None, __loader__=loader,
                       __package__=pkg_name, __spec__=mod_spec)
    exec(code, run_globals)
    return run_globals


def _run_module_code(code, init_globals=None, mod_name=None, mod_spec=None, pkg_name=None, script_name=None):
    """Run code as a module of its own in sys.modules; returns the globals that it leaves."""
    argument = script_name if mod_spec is None else mod_spec.origin
    with _Swapped(mod_name, argument) as module:
        _run_code(code, module.__dict__, init_globals, mod_name, mod_spec, pkg_name, script_name)
        # The module's own globals are emptied when it goes.
        return module.__dict__.copy()


def _module_details(name):
    """(name, spec, code) of a module; of a package's __main__."""
    if name.startswith("."):
        raise ImportError("Relative module names not supported", name=name)
    parent = name.rpartition(".")[0]
    if parent:
        try:
            __import__(parent)
        except ImportError as error:
            if error.name is None or error.name != parent and not parent.startswith(error.name + "."):
                raise
        loaded = sys.modules.get(name)
        if loaded is not None and not hasattr(loaded, "__path__"):
            import warnings

            warnings.warn(f"{name!r} found in sys.modules after import of package {parent!r}, but prior to execution of "
                          f"{name!r}; this may result in unpredictable behaviour", RuntimeWarning, stacklevel=3)
    try:
        spec = find_spec(name)
    except (ImportError, AttributeError, TypeError, ValueError) as error:
        message = "Error while finding module specification for {!r} ({}: {})"
        if name.endswith(".py"):
            message += f". Try using '{name[:-3]}' instead of '{name}' as the module name."
        raise ImportError(message.format(name, type(error).__name__, error), name=name) from error
    if spec is None:
        raise ImportError("No module named %s" % name, name=name)
    if spec.submodule_search_locations is not None:
        if name == "__main__" or name.endswith(".__main__"):
            raise ImportError("Cannot use package as __main__ module")
        try:
            return _module_details(name + ".__main__")
        except ImportError as error:
            if name not in sys.modules:
                raise
            raise ImportError(("%s; %r is a package and cannot " + "be directly executed") % (error, name), name=name) from None
    code = _code_of(spec, name)
    if code is None:
        raise ImportError("No code object available for %s" % name, name=name)
    return name, spec, code


def _code_of(spec, name):
    """The code of a module, as its loader has it or makes it of its source; None without both."""
    if hasattr(spec.loader, "get_code"):
        return spec.loader.get_code(name)
    source = spec.loader.get_source(name) if hasattr(spec.loader, "get_source") else None
    return None if source is None else compile(source, spec.origin, "exec", dont_inherit=True)


def run_module(mod_name, init_globals=None, run_name=None, alter_sys=False):
    """Run a module, or the __main__ of a package; returns the globals that it leaves.

    alter_sys: sys.argv[0] and sys.modules[__name__] are those of the module while it runs.
    """
    mod_name, spec, code = _module_details(mod_name)
    name = mod_name if run_name is None else run_name
    if alter_sys:
        return _run_module_code(code, init_globals, name, spec)
    return _run_code(code, {}, init_globals, name, spec)


def run_path(path_name, init_globals=None, run_name=None):
    """Run a file, or the __main__.py of a folder; returns the globals that it leaves."""
    name = "<run_path>" if run_name is None else run_name
    path = os.fsdecode(path_name)
    if os.path.isdir(path):
        return _run_folder(path, init_globals, name)
    with io.open_code(os.path.abspath(path)) as file:
        code = compile(file.read(), path, "exec", dont_inherit=True)
    return _run_module_code(code, init_globals, name, pkg_name=name.rpartition(".")[0], script_name=path)


def _run_folder(path, init_globals, name):
    sys.path.insert(0, path)
    try:
        before = sys.modules.pop("__main__", None)
        try:
            _, spec, code = _module_details("__main__")
        except ImportError:
            raise ImportError("can't find '__main__' module in %r" % path, name="__main__") from None
        finally:
            if before is not None:
                sys.modules["__main__"] = before
        with _Swapped(name, path) as module:
            _run_code(code, module.__dict__, init_globals, name, spec, name.rpartition(".")[0])
            return module.__dict__.copy()
    finally:
        try:
            sys.path.remove(path)
        except ValueError:
            pass
