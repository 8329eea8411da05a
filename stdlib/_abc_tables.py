"""What abstract base classes remember: who registered and which answers they gave.

That lives in tables beside the classes, never in the classes, so a class that
several threads share is not changed by asking about it; and in a module of its
own, so that freezing ABCMeta, which names the module, leaves the tables alone.
"""

from _types import _adopt_pattern
from _weakref import ref

_tables = {}
_counter = 0
_BOTH = 3 << 5


class _Table:
    """Registered subclasses and remembered yes/no answers of one ABC."""

    __slots__ = ("owner", "registry", "yes", "no", "no_version")

    def __init__(self, owner):
        self.owner = owner
        self.registry = {}
        self.yes = {}
        self.no = {}
        self.no_version = _counter


def _table_of(cls):
    # A class that another thread made has no table here yet.
    table = _tables.get(id(cls))
    if table is None:
        key = id(cls)
        table = _tables[key] = _Table(ref(cls, lambda gone: _forget_table(key, gone)))
    return table


def get_cache_token():
    """Return a number that changes with every ABCMeta.register() call."""
    return _counter


def _abc_init(cls):
    """Give cls its table and work out which of its methods are abstract."""
    if getattr(cls, "__abc_tpflags__", 0) & _BOTH == _BOTH:
        raise TypeError("__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE "
                        "and Py_TPFLAGS_MAPPING")
    _tables.pop(id(cls), None)
    _table_of(cls)
    abstracts = {name for name, value in list(vars(cls).items())
                 if getattr(value, "__isabstractmethod__", False)}
    for base in cls.__bases__:
        for name in getattr(base, "__abstractmethods__", ()):
            if getattr(getattr(cls, name, None), "__isabstractmethod__", False):
                abstracts.add(name)
    cls.__abstractmethods__ = frozenset(abstracts)


def _forget_table(key, gone):
    # Another class may have got the same id in the meantime.
    table = _tables.get(key)
    if table is not None and table.owner is gone:
        del _tables[key]


def _forget(table, key, gone):
    if table.get(key) is gone:
        del table[key]


def _put(table, cls):
    key = id(cls)
    table[key] = ref(cls, lambda gone: _forget(table, key, gone))


def _has(table, cls):
    reference = table.get(id(cls))
    return reference is not None and reference() is cls


def _abc_register(cls, subclass):
    """Make subclass count as a subclass of cls; return subclass."""
    global _counter
    if not isinstance(subclass, type):
        raise TypeError("Can only register classes")
    if issubclass(subclass, cls):
        return subclass
    if issubclass(cls, subclass):
        raise RuntimeError("Refusing to create an inheritance cycle")
    _put(_table_of(cls).registry, subclass)
    _counter += 1
    _adopt_pattern(subclass, cls)
    return subclass


def _abc_instancecheck(cls, instance):
    """Return whether instance is one of cls, registered classes included."""
    subclass = instance.__class__
    table = _table_of(cls)
    if _has(table.yes, subclass):
        return True
    subtype = type(instance)
    if subtype is subclass:
        if table.no_version == _counter and _has(table.no, subclass):
            return False
        return cls.__subclasscheck__(subclass)
    return cls.__subclasscheck__(subclass) or cls.__subclasscheck__(subtype)


def _abc_subclasscheck(cls, subclass):
    """Return whether subclass is one of cls, by inheritance, hook or register."""
    if not isinstance(subclass, type):
        raise TypeError("issubclass() arg 1 must be a class")
    table = _table_of(cls)
    if _has(table.yes, subclass):
        return True
    if table.no_version != _counter:
        table.no = {}
        table.no_version = _counter
    elif _has(table.no, subclass):
        return False
    answer = cls.__subclasshook__(subclass)
    if answer is NotImplemented:
        answer = _search(cls, table, subclass)
    elif not isinstance(answer, bool):
        raise AssertionError("__subclasshook__ must return either False, True, "
                             "or NotImplemented")
    _put(table.yes if answer else table.no, subclass)
    return answer


def _search(cls, table, subclass):
    if cls in getattr(subclass, "__mro__", ()):
        return True
    for reference in list(table.registry.values()):
        known = reference()
        if known is not None and issubclass(subclass, known):
            return True
    subclasses = cls.__subclasses__()
    if not isinstance(subclasses, list):
        raise TypeError("__subclasses__() must return a list")
    for known in subclasses:
        if issubclass(subclass, known):
            return True
    return False


def _get_dump(cls):
    table = _table_of(cls)
    return (set(table.registry.values()), set(table.yes.values()),
            set(table.no.values()), table.no_version)


def _reset_registry(cls):
    _table_of(cls).registry.clear()


def _reset_caches(cls):
    table = _table_of(cls)
    table.yes.clear()
    table.no.clear()
