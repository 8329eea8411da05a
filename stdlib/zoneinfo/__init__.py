"""The time zones of the system, or of the package tzdata."""

from bisect import bisect_right
from datetime import datetime, tzinfo
from _datetime import _wall_seconds
from _types import _name_with_module
from . import _cache, _common, _tzpath
from ._common import ZoneInfoNotFoundError
from ._tzpath import (InvalidTZPathWarning, available_timezones,
                      reset_tzpath)

__all__ = ["ZoneInfo", "reset_tzpath", "available_timezones", "TZPATH",
           "ZoneInfoNotFoundError", "InvalidTZPathWarning"]

_NOTHING = (None, None, None)


def __getattr__(name):
    if name == "TZPATH":
        return _tzpath.TZPATH
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__():
    return sorted([*globals(), "TZPATH"])


class ZoneInfo(tzinfo):
    """A time zone by its name, such as Europe/Berlin.

    The same name gives the same object, unless it comes from no_cache()."""

    __slots__ = ("_key", "_shown", "_cached", "_times", "_walls", "_kinds",
                 "_before", "_after", "_fixed", "__weakref__")

    def __new__(cls, key):
        last = _cache.last
        if last[0] is cls and last[1] == key:
            return last[2]
        known = _cache.find(cls, key)
        if known is None:
            known = cls._load(key)
            known._cached = True
            known = _cache.enter(cls, key, known)
        return known

    @classmethod
    def _load(cls, key):
        path = _tzpath.find(key)
        with (open(path, "rb") if path else _tzpath.open_package(key)) as file:
            return cls._read(file, key)

    @classmethod
    def _read(cls, file, key):
        self = tzinfo.__new__(cls)
        self._key, self._shown, self._cached = key, None, False
        (self._times, self._walls, self._kinds, self._before, self._after,
         self._fixed) = _common.read(file)
        return self

    @classmethod
    def no_cache(cls, key):
        """A new object that nobody else gets."""
        return cls._load(key)

    @classmethod
    def from_file(cls, file_obj, /, key=None):
        """The zone that a file in the format TZif describes."""
        self = cls._read(file_obj, key)
        self._shown = repr(file_obj)
        return self

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        """Forgets the objects of all names, or of some."""
        _cache.clear(cls, only_keys)

    @property
    def key(self):
        """The name."""
        return self._key

    def _kind_at(self, dt):
        """(utcoffset, dst, tzname) at a local time."""
        if dt is None:
            return self._after if self._fixed else _NOTHING
        seconds = _wall_seconds(dt)
        walls = self._walls[dt.fold]
        if walls and seconds <= walls[-1]:
            place = bisect_right(walls, seconds)
            return self._kinds[place - 1] if place else self._before
        if type(self._after) is tuple:
            return self._after
        return self._after.kind_at(seconds, dt.year, dt.fold)

    def utcoffset(self, dt, /):
        """How far local time is ahead of UTC."""
        return self._kind_at(dt)[0]

    def dst(self, dt, /):
        """How much of the offset is summer time."""
        return self._kind_at(dt)[1]

    def tzname(self, dt, /):
        """The abbreviation, such as CEST."""
        return self._kind_at(dt)[2]

    def fromutc(self, dt, /):
        """The local time for a datetime in UTC that carries this zone."""
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        seconds = _wall_seconds(dt)
        times = self._times
        if (not times or seconds > times[-1]) and type(
                self._after) is not tuple:
            kind, again = self._after.kind_in_utc(seconds, dt.year)
        elif place := bisect_right(times, seconds):
            kind = self._kinds[place - 1]
            before = self._kinds[place - 2] if place > 1 else self._before
            back = (before[0] - kind[0]).total_seconds()
            again = back > seconds - times[place - 1]
        else:
            kind, again = self._before if times else self._after, False
        local = dt + kind[0]
        return local.replace(fold=1) if again else local

    def __repr__(self):
        name = type(self).__name__
        if type(self) is ZoneInfo:
            name = "zoneinfo.ZoneInfo"
        if self._key is None:
            return f"{name}.from_file({self._shown})"
        return f"{name}(key={self._key!r})"

    def __str__(self):
        return repr(self) if self._key is None else self._key

    def __reduce__(self):
        if self._shown is not None:
            import pickle
            raise pickle.PicklingError(
                "Cannot pickle a ZoneInfo file from a file stream.")
        return type(self)._unpickle, (self._key, int(self._cached))

    @classmethod
    def _unpickle(cls, key, from_cache, /):
        return cls(key) if from_cache else cls.no_cache(key)


_name_with_module(ZoneInfo)
