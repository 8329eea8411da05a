"""The metaclass of abstract base classes."""

import _abc_tables
from _abc_tables import get_cache_token


class ABCMeta(type):
    """Metaclass of abstract base classes.

    Its classes answer isinstance() and issubclass() also for classes that
    were only registered, and cannot be called while methods are abstract.
    """

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        _abc_tables._abc_init(cls)
        return cls

    def register(cls, subclass):
        """Let subclass count as a subclass of cls; return subclass."""
        return _abc_tables._abc_register(cls, subclass)

    def __instancecheck__(cls, instance):
        """Answer isinstance(instance, cls)."""
        return _abc_tables._abc_instancecheck(cls, instance)

    def __subclasscheck__(cls, subclass):
        """Answer issubclass(subclass, cls)."""
        return _abc_tables._abc_subclasscheck(cls, subclass)

    def _dump_registry(cls, file=None):
        registry, yes, no, version = _abc_tables._get_dump(cls)
        print(f"Class: {cls.__module__}.{cls.__qualname__}", file=file)
        print(f"Inv. counter: {_abc_tables.get_cache_token()}", file=file)
        print(f"_abc_registry: {registry!r}", file=file)
        print(f"_abc_cache: {yes!r}", file=file)
        print(f"_abc_negative_cache: {no!r}", file=file)
        print(f"_abc_negative_cache_version: {version!r}", file=file)

    def _abc_registry_clear(cls):
        _abc_tables._reset_registry(cls)

    def _abc_caches_clear(cls):
        _abc_tables._reset_caches(cls)
