"""Base classes of finders and loaders."""

import abc

__all__ = ["ExecutionLoader", "InspectLoader", "Loader", "MetaPathFinder", "PathEntryFinder", "ResourceLoader"]


class Loader(metaclass=abc.ABCMeta):
    """Loads modules: create_module, then exec_module."""

    def create_module(self, spec):
        """A module to be filled, or None for an ordinary one."""
        return None


class MetaPathFinder(metaclass=abc.ABCMeta):
    """An entry of sys.meta_path."""

    def invalidate_caches(self):
        """Forgets what was remembered about folders."""


class PathEntryFinder(metaclass=abc.ABCMeta):
    """Finds modules in one entry of a path."""

    def invalidate_caches(self):
        """Forgets what was remembered about folders."""


class ResourceLoader(Loader):
    """A loader that can read files beside its modules."""

    @abc.abstractmethod
    def get_data(self, path):
        """The bytes of a file."""
        raise OSError


class InspectLoader(Loader):
    """A loader that can show the source and code of its modules."""

    def is_package(self, fullname):
        """Is the module a package?"""
        raise ImportError

    def get_code(self, fullname):
        """The module's code object."""
        source = self.get_source(fullname)
        return None if source is None else self.source_to_code(source)

    @abc.abstractmethod
    def get_source(self, fullname):
        """The module's source text."""
        raise ImportError

    @staticmethod
    def source_to_code(data, path="<string>"):
        """Source text as a code object."""
        return compile(data, path, "exec", dont_inherit=True)

    def exec_module(self, module):
        """Runs the module's code in its namespace."""
        code = self.get_code(module.__name__)
        if code is None:
            raise ImportError(f"cannot load module {module.__name__!r} when get_code() returns None")
        exec(code, module.__dict__)


class ExecutionLoader(InspectLoader):
    """A loader that knows the file of a module."""

    @abc.abstractmethod
    def get_filename(self, fullname):
        """The module's file."""
        raise ImportError

    def get_code(self, fullname):
        """The module's code object, which knows its file."""
        source = self.get_source(fullname)
        if source is None:
            return None
        try:
            path = self.get_filename(fullname)
        except ImportError:
            return self.source_to_code(source)
        return self.source_to_code(source, path)
