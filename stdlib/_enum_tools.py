"""The part of enum that checks enums and shows them as globals."""

import sys

from enum import (Enum, Flag, FlagBoundary, IntEnum, ReprEnum, StrEnum,
                  _is_single_bit, _iter_bits_lsb)

__all__ = ["unique", "verify", "EnumCheck", "CONTINUOUS", "NAMED_FLAGS",
           "UNIQUE", "global_enum", "global_enum_repr", "global_flag_repr",
           "global_str"]


def unique(enumeration):
    """Class decorator: ValueError if two names have the same value."""
    duplicates = [(name, m.name) for name, m in
                  enumeration.__members__.items() if name != m.name]
    if duplicates:
        details = ", ".join(["%s -> %s" % pair for pair in duplicates])
        raise ValueError("duplicate values found in %r: %s"
                         % (enumeration, details))
    return enumeration


def _module_of(cls):
    return cls.__module__.split(".")[-1]


def global_enum_repr(self):
    """A __repr__ that shows a member as a name in its module."""
    return "%s.%s" % (_module_of(self.__class__), self._name_)


def global_flag_repr(self):
    """A __repr__ that shows a flag as names in its module."""
    cls = self.__class__
    module = _module_of(cls)
    if self._name_ is None:
        return "%s.%s(%r)" % (module, cls.__name__, self._value_)
    if _is_single_bit(self._value_):
        return "%s.%s" % (module, self._name_)
    if self._boundary_ is not FlagBoundary.KEEP:
        return "|".join(["%s.%s" % (module, name)
                         for name in self.name.split("|")])
    return "|".join([name if name[0].isdigit() else "%s.%s" % (module, name)
                     for name in self._name_.split("|")])


def global_str(self):
    """A __str__ that shows the name alone."""
    if self._name_ is None:
        cls = self.__class__
        return "%s(%r)" % (cls.__name__, self._value_)
    return self._name_


def global_enum(cls, update_str=False):
    """Class decorator: put the members into the module as its globals."""
    cls.__repr__ = (global_flag_repr if issubclass(cls, Flag)
                    else global_enum_repr)
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    sys.modules[cls.__module__].__dict__.update(cls.__members__)
    return cls


class EnumCheck(StrEnum):
    """What verify() can check."""

    __module__ = "enum"

    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """Class decorator: check the given properties of an enum."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            if check is UNIQUE:
                aliases = [(name, m.name) for name, m in
                           enumeration.__members__.items() if name != m.name]
                if aliases:
                    raise ValueError("aliases found in %r: %s" % (
                        enumeration,
                        ", ".join(["%s -> %s" % pair for pair in aliases])))
            elif check is CONTINUOUS:
                self._check_continuous(enumeration)
            elif check is NAMED_FLAGS:
                self._check_named(enumeration)
        return enumeration

    def _check_continuous(self, enumeration):
        values = {m.value for m in enumeration}
        if len(values) < 2:
            return
        low, high = min(values), max(values)
        if issubclass(enumeration, Flag):
            missing = [2 ** i for i in range(low.bit_length(),
                                             high.bit_length() - 1)
                       if 2 ** i not in values]
            kind = "flag"
        elif issubclass(enumeration, IntEnum) or all(
                isinstance(v, int) for v in values):
            missing = [i for i in range(low + 1, high) if i not in values]
            kind = "enum"
        else:
            raise Exception("verify: unknown type %r" % enumeration)
        if missing:
            raise ValueError("invalid %s %r: missing values %s" % (
                kind, enumeration.__name__, ", ".join(map(str, missing)))[:256])

    def _check_named(self, enumeration):
        names = enumeration._member_names_
        values = [m.value for m in enumeration]
        missing_names = []
        missing = 0
        for name, alias in enumeration._member_map_.items():
            if name in names or alias.value < 0:
                continue
            gone = [v for v in _iter_bits_lsb(alias.value) if v not in values]
            if gone:
                missing_names.append(name)
                for value in gone:
                    missing |= value
        if not missing_names:
            return
        if len(missing_names) == 1:
            alias = "alias %s is missing" % missing_names[0]
        else:
            alias = "aliases %s and %s are missing" % (
                ", ".join(missing_names[:-1]), missing_names[-1])
        if _is_single_bit(missing):
            value = "value 0x%x" % missing
        else:
            value = "combined values of 0x%x" % missing
        raise ValueError("invalid Flag %r: %s %s [use enum.show_flag_values("
                         "value) for details]" % (enumeration.__name__, alias,
                                                  value))


def _simple_enum(etype=Enum, *, boundary=None, use_args=None):
    """Class decorator: make an enum of a plain class."""
    def convert(cls):
        namespace = etype.__class__.__prepare__(cls.__name__, (etype,))
        for name, value in cls.__dict__.items():
            if name not in ("__dict__", "__weakref__", "__members__"):
                namespace[name] = value
        return etype.__class__(cls.__name__, (etype,), namespace,
                               boundary=boundary)
    return convert


def _test_simple_enum(checked_enum, simple_enum):
    """TypeError unless both enums have the same members."""
    first = {n: m.value for n, m in checked_enum.__members__.items()}
    second = {n: m.value for n, m in simple_enum.__members__.items()}
    if first != second:
        raise TypeError("enum mismatch:\n   %s" % (
            "\n   ".join(sorted(set(first) ^ set(second)))))


for _tool in (unique, verify, global_enum, global_enum_repr, global_flag_repr,
              global_str, _simple_enum, _test_simple_enum):
    _tool.__module__ = "enum"
del _tool
