"""Imports that may fail, or that must happen anew."""

import sys
import unittest


def import_module(name, deprecated=False, *, required_on=()):
    """The module, or the test is skipped. What CPython has for its own tests only does not count, and a file or
    a class that asks for it is not skipped as a whole: only the methods that use it."""
    try:
        __import__(name)
    except ImportError as error:
        detail = name.startswith(("_test", "_interp", "_xx", "xx", "ctypes"))
        driver = sys.modules["__main__"]
        if detail and driver.loading:
            return driver.MissingModule(name)
        prefix = "implementation detail: " if detail else ""
        raise unittest.SkipTest(prefix + str(error)) from None
    return sys.modules[name]


def unload(name):
    sys.modules.pop(name, None)


def forget(modname):
    unload(modname)


def make_legacy_pyc(source):
    raise unittest.SkipTest("implementation detail: .pyc files")


def import_fresh_module(name, fresh=(), blocked=(), deprecated=False):
    """Imports the module and `fresh` again, with `blocked` missing; sys.modules is as before afterwards.
    None where that cannot be done."""
    touched = [name, *fresh, *blocked]
    saved = {
        key: module
        for key, module in list(sys.modules.items())
        if any(key == each or key.startswith(each + ".") for each in touched)
    }
    for key in saved:
        del sys.modules[key]
    for key in blocked:
        sys.modules[key] = None
    try:
        for key in fresh:
            try:
                __import__(key)
            except ImportError:
                # An accelerator that this implementation has no need of: the module itself is what is tested.
                if not key.startswith("_"):
                    raise
        try:
            __import__(name)
        except ImportError:
            # Nor is there always a module that does without its accelerator.
            for key in blocked:
                if key.startswith("_"):
                    del sys.modules[key]
            __import__(name)
        return sys.modules[name]
    except ImportError:
        return None
    finally:
        for key in list(sys.modules):
            if any(key == each or key.startswith(each + ".") for each in touched):
                del sys.modules[key]
        sys.modules.update(saved)


class CleanImport:
    """A context in which the named modules are imported anew."""

    def __init__(self, *module_names, usefrozen=False):
        self.saved = dict(sys.modules)
        for name in module_names:
            sys.modules.pop(name, None)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        sys.modules.update(self.saved)


class DirsOnSysPath:
    """A context with more folders on sys.path."""

    def __init__(self, *paths):
        self.old = sys.path[:]
        sys.path.extend(paths)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        sys.path[:] = self.old


def modules_setup():
    return (sys.modules.copy(),)


def modules_cleanup(oldmodules):
    for name in list(sys.modules):
        if name not in oldmodules:
            del sys.modules[name]
    sys.modules.update(oldmodules)


def mock_register_at_fork(func):
    return func


class ready_to_import:
    """A context with a module of this source that can be imported."""

    def __init__(self, name=None, source=""):
        self.name = name or "spam"
        self.source = source

    def __enter__(self):
        from test.support.os_helper import temp_dir
        from test.support.script_helper import make_script

        self.folder = temp_dir()
        path = self.folder.__enter__()
        make_script(path, self.name, self.source)
        self.old = sys.modules.pop(self.name, None)
        sys.path.insert(0, path)
        self.path = path
        return self.name, path

    def __exit__(self, *error):
        sys.path.remove(self.path)
        sys.modules.pop(self.name, None)
        if self.old is not None:
            sys.modules[self.name] = self.old
        self.folder.__exit__()
