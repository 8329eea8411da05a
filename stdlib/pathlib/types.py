"""What a type checker may want of paths."""

from typing import Protocol, runtime_checkable

__all__ = ["PathInfo"]


@runtime_checkable
class PathInfo(Protocol):
    """What Path.info can be asked."""

    def exists(self, *, follow_symlinks=True): ...
    def is_dir(self, *, follow_symlinks=True): ...
    def is_file(self, *, follow_symlinks=True): ...
    def is_symlink(self): ...
