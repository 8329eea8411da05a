"""The parts that importing is made of: specs, finders and loaders."""

import sys

from _imp import Loader as _Loader
from _imp import ModuleSpec, find_spec

SOURCE_SUFFIXES = [".py"]
BYTECODE_SUFFIXES = [".pyc"]
EXTENSION_SUFFIXES = []


def all_suffixes():
    """The endings of the files that modules may lie in."""
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES


class PathFinder:
    """Finds modules along sys.path, or along a package's own path."""

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        spec = find_spec(fullname, path)
        return None if spec is not None and spec.origin == "built-in" else spec

    @staticmethod
    def invalidate_caches():
        pass


class BuiltinImporter:
    """Finds the modules that are written in C."""

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        return find_spec(fullname, None) if fullname in sys.builtin_module_names else None

    @staticmethod
    def create_module(spec):
        return spec.loader.create_module(spec)

    @staticmethod
    def exec_module(module):
        pass

    @classmethod
    def is_package(cls, fullname):
        return False


class SourceFileLoader:
    """Loads a module from a file of source text."""

    def __init__(self, fullname, path):
        self.name = fullname
        self.path = path

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(self.get_code(module.__name__), module.__dict__)

    def get_filename(self, name=None):
        return self.path

    def get_data(self, path):
        with open(path, "rb") as file:
            return file.read()

    def get_source(self, fullname):
        from importlib.util import decode_source

        return decode_source(self.get_data(self.path))

    def source_to_code(self, data, path):
        return compile(data, path, "exec", dont_inherit=True)

    def get_code(self, fullname):
        return self.source_to_code(self.get_data(self.path), self.path)

    def is_package(self, fullname):
        return self.path.rpartition("/")[2].rpartition(".")[0] == "__init__"

    def load_module(self, fullname):
        from importlib.util import module_from_spec, spec_from_file_location

        module = module_from_spec(spec_from_file_location(fullname, self.path, loader=self))
        sys.modules[fullname] = module
        try:
            self.exec_module(module)
        except BaseException:
            del sys.modules[fullname]
            raise
        return sys.modules[fullname]

    def __eq__(self, other):
        return self.__class__ == other.__class__ and self.__dict__ == other.__dict__

    def __hash__(self):
        return hash(self.name) ^ hash(self.path)


class NamespaceLoader:
    """Stands for a package without a file of its own."""

    def __init__(self, name, path, path_finder=None):
        self._path = path

    def is_package(self, fullname):
        return True

    def get_source(self, fullname):
        return ""

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        pass
