"""Dates, times, spans between them and time zones."""

import time as _time
from math import floor
from operator import index
from _types import _name_with_module

import _datetime_core as _core
from _datetime_days import (DAY_NAMES, MAXORDINAL, MAXYEAR, MINYEAR,
                            MONTH_NAMES, US_A_DAY, US_A_SECOND, _span,
                            checked, checked_date, day_of_year, first_monday,
                            from_iso_week, from_ordinal, timedelta,
                            to_ordinal)
from _datetime_iso import (bad_text, midnight, read_date, read_time,
                           write_offset, write_time, wrap_strftime)

__all__ = ("date", "datetime", "time", "timedelta", "timezone", "tzinfo",
           "MINYEAR", "MAXYEAR", "UTC")

_LIMIT = timedelta(1)
_EPOCH = 719163     # the ordinal of 1 January 1970


def _missing(name, place):
    return TypeError(f"function missing required argument {name!r} "
                     f"(pos {place})")


def _shown(obj, *parts):
    """The repr of an instance."""
    cls = type(obj)
    name = cls.__name__
    if cls.__module__ == "datetime":
        name = "datetime." + name
    return f"{name}({', '.join(parts)})"


def _checked_offset(offset, method):
    if offset is None:
        return None
    if not isinstance(offset, timedelta):
        raise TypeError(f"tzinfo.{method}() must return None or timedelta, "
                        f"not {type(offset).__name__!r}")
    if not -_LIMIT < offset < _LIMIT:
        raise ValueError("offset must be a timedelta strictly between "
                         "-timedelta(hours=24) and timedelta(hours=24), not "
                         + repr(offset))
    return offset


def _checked_name(name):
    if name is not None and not isinstance(name, str):
        raise TypeError("tzinfo.tzname() must return None or a string, not "
                        f"{type(name).__name__!r}")
    return name


def _checked_zone(zone):
    if zone is None:
        return None
    if not isinstance(zone, tzinfo):
        raise TypeError("tzinfo argument must be None or of a tzinfo "
                        f"subclass, not type {type(zone).__name__!r}")
    return zone


class tzinfo:
    """What time zones are made of; subclasses say what the offsets are."""

    __slots__ = ()

    def tzname(self, dt, /):
        """The name of the zone at that time."""
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def utcoffset(self, dt, /):
        """How far local time is ahead of UTC."""
        raise NotImplementedError(
            "a tzinfo subclass must implement utcoffset()")

    def dst(self, dt, /):
        """How much of the offset is summer time."""
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    def fromutc(self, dt, /):
        """The local time for a datetime in UTC that carries this zone."""
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError("fromutc: non-None utcoffset() result required")
        summer = dt.dst()
        if summer is None:
            raise ValueError("fromutc: non-None dst() result required")
        dt += offset - summer
        summer = dt.dst()
        if summer is None:
            raise ValueError("fromutc: tz.dst() gave inconsistent results; "
                             "cannot convert")
        return dt + summer if summer else dt

    def __reduce__(self):
        arguments = getattr(self, "__getinitargs__", tuple)()
        return type(self), arguments, self.__getstate__()


class timezone(tzinfo):
    """A zone whose offset never changes."""

    __slots__ = "_offset", "_name", "__weakref__"

    def __new__(cls, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError("timezone() argument 1 must be datetime.timedelta"
                            f", not {type(offset).__name__}")
        if name is None and not offset:
            return _utc
        if name is not None and not isinstance(name, str):
            raise TypeError("timezone() argument 2 must be str, not "
                            + type(name).__name__)
        if not -_LIMIT < offset < _LIMIT:
            raise ValueError("offset must be a timedelta strictly between "
                             "-timedelta(hours=24) and timedelta(hours=24), "
                             f"not {offset!r}")
        return _fixed(offset, name)

    def __init_subclass__(cls):
        raise TypeError("type 'datetime.timezone' is not an acceptable base "
                        "type")

    def __getinitargs__(self):
        if self._name is None:
            return self._offset,
        return self._offset, self._name

    def __reduce__(self):
        return type(self), self.__getinitargs__(), None

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self if self is _utc else _fixed(self._offset, self._name)

    def __eq__(self, other):
        if isinstance(other, timezone):
            return self._offset == other._offset
        return NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is _utc:
            return "datetime.timezone.utc"
        return _shown(self, *map(repr, self.__getinitargs__()))

    def __str__(self):
        return self.tzname(None)

    def _check(self, dt, method):
        if dt is not None and not isinstance(dt, datetime):
            raise TypeError(f"{method}(dt) argument must be a datetime "
                            f"instance or None, not {type(dt).__name__}")

    def utcoffset(self, dt, /):
        """The offset, whatever the time."""
        self._check(dt, "utcoffset")
        return self._offset

    def tzname(self, dt, /):
        """The name that was given, or UTC with the offset."""
        self._check(dt, "tzname")
        if self._name is not None:
            return self._name
        if not self._offset:
            return "UTC"
        return "UTC" + write_offset(self._offset)

    def dst(self, dt, /):
        """None: there is no summer time."""
        self._check(dt, "dst")
        return None

    def fromutc(self, dt, /):
        """The local time for a datetime in UTC that carries this zone."""
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        return dt + self._offset


def _fixed(offset, name):
    self = object.__new__(timezone)
    self._offset = offset
    self._name = name
    return self


_utc = UTC = timezone.utc = _fixed(timedelta(0), None)
timezone.min = _fixed(timedelta(hours=-23, minutes=-59), None)
timezone.max = _fixed(timedelta(hours=23, minutes=59), None)


def _zone_for(offset):
    return None if offset is None else timezone(offset)


class IsoCalendarDate(tuple):
    """Year, week and weekday of ISO 8601."""

    __slots__ = ()
    __match_args__ = ()
    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __repr__(self):
        return (f"datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, "
                f"weekday={self[2]})")

    def __reduce__(self):
        return tuple, (tuple(self),)


class date:
    """A day: date(year, month, day)."""

    __slots__ = "_year", "_month", "_day", "__weakref__"

    def __new__(cls, year=None, month=None, day=None):
        if _core.is_date(year, month, day):
            return _day(cls, year, month, day)
        if month is None and day is None and isinstance(year, bytes):
            if len(year) == 4 and 1 <= year[2] <= 12:
                return _day(cls, year[0] * 256 + year[1], year[2], year[3])
        if year is None:
            raise _missing("year", 1)
        if month is None:
            raise _missing("month", 2)
        if day is None:
            raise _missing("day", 3)
        return _day(cls, *checked_date(year, month, day))

    year = property(lambda self: self._year)
    month = property(lambda self: self._month)
    day = property(lambda self: self._day)

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        """The local day of a number of seconds since 1970."""
        return cls(*_time.localtime(_seconds(timestamp))[:3])

    @classmethod
    def today(cls):
        """The local day now."""
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromordinal(cls, ordinal, /):
        """The day with a number; 1 January of year 1 is 1."""
        ordinal = index(ordinal)
        if not -2**31 <= ordinal < 2**31:
            raise OverflowError("signed integer is "
                                + ("less than minimum" if ordinal < 0
                                   else "greater than maximum"))
        if ordinal < 1:
            raise ValueError("ordinal must be >= 1")
        if ordinal > MAXORDINAL:
            year = from_ordinal(ordinal)[0]
            raise ValueError(f"year must be in 1..9999, not {year}")
        return cls(*from_ordinal(ordinal))

    @classmethod
    def fromisoformat(cls, string, /):
        """The day that text in a format of ISO 8601 stands for."""
        if not isinstance(string, str):
            raise TypeError("fromisoformat: argument must be str")
        parts, end = read_date(string, string)
        if end != len(string):
            raise bad_text(string)
        return cls(*parts)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        """The day of an ISO week."""
        return cls.fromordinal(from_iso_week(year, week, day))

    @classmethod
    def strptime(cls, date_string, format, /):
        """The day that a text stands for, after a format."""
        import _strptime
        return _strptime.read_date(cls, date_string, format)

    def replace(self, /, year=None, month=None, day=None):
        """The same day but for what is given."""
        return type(self)(self._year if year is None else year,
                          self._month if month is None else month,
                          self._day if day is None else day)

    __replace__ = replace

    def __repr__(self):
        return _shown(self, str(self._year), str(self._month), str(self._day))

    def isoformat(self):
        """The day as YYYY-MM-DD."""
        return _core.write_date(self._year, self._month, self._day)

    __str__ = isoformat

    def ctime(self):
        """The day in the format of ctime()."""
        return (f"{DAY_NAMES[self.weekday()]} {MONTH_NAMES[self._month]} "
                f"{self._day:2} 00:00:00 {self._year:04}")

    def strftime(self, format):
        """The day in a format of its own."""
        if type(self) is date:
            text = _core.format(format, self._year, self._month, self._day,
                                0, 0, 0, 0)
            if text is not None:
                return text
        return wrap_strftime(self, format, self.timetuple())

    def __format__(self, format_spec, /):
        if not isinstance(format_spec, str):
            raise TypeError("__format__() argument 1 must be str, not "
                            + type(format_spec).__name__)
        return self.strftime(format_spec) if format_spec else str(self)

    def timetuple(self):
        """The day in parts, as time.localtime() has them."""
        return self._parts(0, 0, 0, -1)

    def _parts(self, hour, minute, second, summer):
        return _time.struct_time((
            self._year, self._month, self._day, hour, minute, second,
            self.weekday(), day_of_year(self._year, self._month, self._day),
            summer))

    def toordinal(self):
        """The number of the day; 1 January of year 1 is 1."""
        return to_ordinal(self._year, self._month, self._day)

    def weekday(self):
        """The day of the week: Monday is 0."""
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        """The day of the week: Monday is 1."""
        return self.toordinal() % 7 or 7

    def isocalendar(self):
        """Year, week and weekday of ISO 8601."""
        today = to_ordinal(self._year, self._month, self._day)
        year = self._year
        if today < first_monday(year):
            year -= 1
        elif today >= first_monday(year + 1):
            year += 1
        week, day = divmod(today - first_monday(year), 7)
        return IsoCalendarDate((year, week + 1, day + 1))

    def __add__(self, other):
        if isinstance(other, timedelta):
            ordinal = self.toordinal() + other.days
            if not 1 <= ordinal <= MAXORDINAL:
                raise OverflowError("date value out of range")
            return type(self).fromordinal(ordinal)
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if isinstance(other, date):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def _key(self):
        return self._year, self._month, self._day

    def _comparable(self, other):
        return isinstance(other, date) and not isinstance(other, datetime)

    def __eq__(self, other):
        if self._comparable(other):
            return self._key() == other._key()
        return NotImplemented

    def __lt__(self, other):
        if self._comparable(other):
            return self._key() < other._key()
        return NotImplemented

    def __le__(self, other):
        if self._comparable(other):
            return self._key() <= other._key()
        return NotImplemented

    def __gt__(self, other):
        if self._comparable(other):
            return self._key() > other._key()
        return NotImplemented

    def __ge__(self, other):
        if self._comparable(other):
            return self._key() >= other._key()
        return NotImplemented

    def _data(self):
        return bytes((self._year >> 8, self._year & 255, self._month,
                      self._day))

    def __hash__(self):
        return hash(self._data())

    def __reduce__(self):
        return type(self), (self._data(),)


def _day(cls, year, month, day):
    self = object.__new__(cls)
    self._year, self._month, self._day = year, month, day
    return self


def _seconds(timestamp):
    """A timestamp as whole seconds, when it can be one."""
    if not isinstance(timestamp, (int, float)):
        if not hasattr(timestamp, "__index__"):
            raise TypeError("argument must be int or float, not "
                            + type(timestamp).__name__)
        timestamp = index(timestamp)
    if timestamp != timestamp:
        raise ValueError("Invalid value NaN (not a number)")
    if not -1 << 63 <= timestamp < 1 << 63:
        raise OverflowError("timestamp out of range for platform time_t")
    return floor(timestamp)


def _checked_time(hour, minute, second, microsecond, fold):
    hour = checked("hour", hour, 0, 23)
    minute = checked("minute", minute, 0, 59)
    second = checked("second", second, 0, 59)
    microsecond = checked("microsecond", microsecond, 0, 999999)
    if index(fold) not in (0, 1):
        raise ValueError(f"fold must be either 0 or 1, not {fold}")
    return hour, minute, second, microsecond, int.__pos__(index(fold))


class time:
    """A time of the day, without the day."""

    __slots__ = ("_hour", "_minute", "_second", "_us", "_zone", "_fold",
                 "__weakref__")

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None,
                *, fold=0):
        if isinstance(hour, bytes) and len(hour) == 6 and hour[0] % 128 < 24:
            zone = _checked_zone(minute or None)
            return _clock(cls, hour[0] % 128, hour[1], hour[2],
                          int.from_bytes(hour[3:6]), hour[0] >> 7, zone)
        parts = _checked_time(hour, minute, second, microsecond, fold)
        return _clock(cls, *parts, _checked_zone(tzinfo))

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._us)
    tzinfo = property(lambda self: self._zone)
    fold = property(lambda self: self._fold)

    @classmethod
    def fromisoformat(cls, string, /):
        """The time that text in a format of ISO 8601 stands for."""
        if not isinstance(string, str):
            raise TypeError("fromisoformat: argument must be str")
        *parts, offset = read_time(string.removeprefix("T"), string)
        _, parts = midnight((1, 1, 1), parts)
        return cls(*parts, tzinfo=_zone_for(offset))

    @classmethod
    def strptime(cls, date_string, format, /):
        """The time that a text stands for, after a format."""
        import _strptime
        return _strptime.read_clock(cls, date_string, format)

    def replace(self, /, hour=None, minute=None, second=None,
                microsecond=None, tzinfo=True, *, fold=None):
        """The same time but for what is given."""
        return type(self)(self._hour if hour is None else hour,
                          self._minute if minute is None else minute,
                          self._second if second is None else second,
                          self._us if microsecond is None else microsecond,
                          self._zone if tzinfo is True else tzinfo,
                          fold=self._fold if fold is None else fold)

    __replace__ = replace

    def __repr__(self):
        parts = [str(self._hour), str(self._minute)]
        if self._second or self._us:
            parts.append(str(self._second))
        if self._us:
            parts.append(str(self._us))
        if self._zone is not None:
            parts.append(f"tzinfo={self._zone!r}")
        if self._fold:
            parts.append("fold=1")
        return _shown(self, *parts)

    def isoformat(self, timespec="auto"):
        """The time as HH:MM:SS, with what timespec wants."""
        return (write_time(self._hour, self._minute, self._second, self._us,
                           timespec) + write_offset(self.utcoffset()))

    def __str__(self):
        return self.isoformat()

    def strftime(self, format):
        """The time in a format of its own."""
        parts = _time.struct_time((1900, 1, 1, self._hour, self._minute,
                                   self._second, 0, 1, -1))
        return wrap_strftime(self, format, parts, self._us)

    __format__ = date.__format__

    def utcoffset(self):
        """How far the zone is ahead of UTC."""
        if self._zone is None:
            return None
        return _checked_offset(self._zone.utcoffset(None), "utcoffset")

    def tzname(self):
        """The name of the zone."""
        if self._zone is None:
            return None
        return _checked_name(self._zone.tzname(None))

    def dst(self):
        """How much of the offset is summer time."""
        if self._zone is None:
            return None
        return _checked_offset(self._zone.dst(None), "dst")

    def _span(self):
        return ((self._hour * 60 + self._minute) * 60
                + self._second) * US_A_SECOND + self._us

    def _compare(self, other, equality=False):
        """Less than 0, 0 or more; None: one of them has no offset."""
        mine, theirs = self.utcoffset(), other.utcoffset()
        if (mine is None) != (theirs is None):
            if equality:
                return None
            raise TypeError("can't compare offset-naive and offset-aware "
                            "times")
        difference = self._span() - other._span()
        return difference if mine is None else (difference - mine._us
                                                + theirs._us)

    def __eq__(self, other):
        if isinstance(other, time):
            return self._compare(other, True) == 0
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, time):
            return self._compare(other) < 0
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, time):
            return self._compare(other) <= 0
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, time):
            return self._compare(other) > 0
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, time):
            return self._compare(other) >= 0
        return NotImplemented

    def _data(self, fold):
        return bytes((self._hour + 128 * fold, self._minute, self._second,
                      *self._us.to_bytes(3)))

    def __hash__(self):
        offset = self.replace(fold=0).utcoffset() if self._fold else (
            self.utcoffset())
        if not offset:
            return hash(self._data(0))
        us = self._span() - offset._us
        if 0 <= us < US_A_DAY:
            seconds, us = divmod(us, US_A_SECOND)
            return hash(_clock(time, seconds // 3600, seconds // 60 % 60,
                               seconds % 60, us, 0, None)._data(0))
        return hash(timedelta(microseconds=us))

    def __reduce_ex__(self, protocol, /):
        data = self._data(self._fold if protocol > 3 else 0)
        if self._zone is None:
            return type(self), (data,)
        return type(self), (data, self._zone)

    def __reduce__(self):
        return self.__reduce_ex__(2)


def _clock(cls, hour, minute, second, us, fold, zone):
    self = object.__new__(cls)
    self._hour, self._minute, self._second = hour, minute, second
    self._us, self._fold, self._zone = us, fold, zone
    return self


class datetime(date):
    """A day with a time: datetime(year, month, day[, hour[, minute[, second[,
    microsecond[,tzinfo]]]]])"""

    __slots__ = "_hour", "_minute", "_second", "_us", "_zone", "_fold"

    def __new__(cls, year=None, month=None, day=None, hour=0, minute=0,
                second=0, microsecond=0, tzinfo=None, *, fold=0):
        if _core.is_point(year, month, day, hour, minute, second, microsecond,
                          fold):
            return _moment(cls, year, month, day, hour, minute, second,
                           microsecond, 0, _checked_zone(tzinfo))
        if isinstance(year, bytes) and len(year) == 10:
            if 1 <= year[2] % 128 <= 12:
                return _moment(cls, year[0] * 256 + year[1], year[2] % 128,
                               *year[3:7], int.from_bytes(year[7:10]),
                               year[2] >> 7, _checked_zone(month))
        if year is None:
            raise _missing("year", 1)
        if month is None:
            raise _missing("month", 2)
        if day is None:
            raise _missing("day", 3)
        parts = checked_date(year, month, day)
        clock = _checked_time(hour, minute, second, microsecond, fold)
        return _moment(cls, *parts, *clock, _checked_zone(tzinfo))

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._us)
    tzinfo = property(lambda self: self._zone)
    fold = property(lambda self: self._fold)

    # ---- made from something else ----

    @classmethod
    def now(cls, tz=None):
        """The time now, local or of a zone."""
        return cls.fromtimestamp(_time.time(), tz)

    @classmethod
    def utcnow(cls):
        """The time in UTC now, without a zone."""
        import warnings
        warnings.warn("datetime.datetime.utcnow() is deprecated and scheduled "
                      "for removal in a future version. Use timezone-aware "
                      "objects to represent datetimes in UTC: "
                      "datetime.datetime.now(datetime.UTC).",
                      DeprecationWarning, stacklevel=2)
        return cls._from_utc(_time.time())

    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        """The time in UTC of seconds since 1970, without a zone."""
        import warnings
        warnings.warn("datetime.datetime.utcfromtimestamp() is deprecated and "
                      "scheduled for removal in a future version. Use "
                      "timezone-aware objects to represent datetimes in UTC: "
                      "datetime.datetime.fromtimestamp(timestamp, "
                      "datetime.UTC).", DeprecationWarning, stacklevel=2)
        return cls._from_utc(timestamp)

    @classmethod
    def _from_utc(cls, timestamp):
        seconds = _seconds(timestamp)
        us = 0
        if isinstance(timestamp, float):
            us = round((timestamp - seconds) * 1e6)
            if us == US_A_SECOND:
                seconds, us = seconds + 1, 0
        days, seconds = divmod(seconds, 86400)
        ordinal = days + _EPOCH
        if not 1 <= ordinal <= MAXORDINAL:
            year = from_ordinal(ordinal)[0]
            raise ValueError(f"year must be in 1..9999, not {year}")
        return cls(*from_ordinal(ordinal), seconds // 3600,
                   seconds // 60 % 60, seconds % 60, us)

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        """The time of seconds since 1970, local or of a zone."""
        _checked_zone(tz)
        if tz is not None:
            return tz.fromutc(cls._from_utc(timestamp).replace(tzinfo=tz))
        seconds = _seconds(timestamp)
        us = round((timestamp - seconds) * 1e6)
        if us == US_A_SECOND:
            seconds, us = seconds + 1, 0
        parts = _time.localtime(seconds)
        result = cls(*parts[:5], min(parts[5], 59), us)
        # The second of two equal times of the day that summer time ends?
        if seconds >= 86400:
            earlier = _time.localtime(seconds - 86400)
            change = (earlier.tm_gmtoff or 0) - (parts.tm_gmtoff or 0)
            if change > 0:
                before = _time.localtime(seconds - change)
                if before[:6] == parts[:6]:
                    result._fold = 1
        return result

    @classmethod
    def fromisoformat(cls, string, /):
        """The time that text in a format of ISO 8601 stands for."""
        if not isinstance(string, str):
            raise TypeError("fromisoformat: argument must be str")
        parts = _core.read(string)
        if parts is not None:
            return cls(*parts)
        day, end = read_date(string, string)
        if end == len(string):
            return cls(*day)
        if end + 1 == len(string) or string[end] in "0123456789":
            raise bad_text(string)
        *clock, offset = read_time(string[end + 1:], string)
        day, clock = midnight(day, clock)
        return cls(*day, *clock, tzinfo=_zone_for(offset))

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        """A day and a time of the day."""
        for place, (value, kind) in enumerate(((date, _date), (time, _time_)),
                                              1):
            if not isinstance(value, kind):
                raise TypeError(f"combine() argument {place} must be "
                                f"datetime.{kind.__name__}, not "
                                + type(value).__name__)
        return cls(date.year, date.month, date.day, time.hour, time.minute,
                   time.second, time.microsecond,
                   time.tzinfo if tzinfo is True else tzinfo, fold=time.fold)

    @classmethod
    def strptime(cls, date_string, format, /):
        """The time that a text stands for, after a format."""
        import _strptime
        return _strptime.read_moment(cls, date_string, format)

    # ---- parts ----

    def date(self):
        """The day."""
        return _day(_date, self._year, self._month, self._day)

    def time(self):
        """The time of the day, without the zone."""
        return _clock(_time_, self._hour, self._minute, self._second,
                      self._us, self._fold, None)

    def timetz(self):
        """The time of the day, with the zone."""
        return _clock(_time_, self._hour, self._minute, self._second,
                      self._us, self._fold, self._zone)

    def replace(self, /, year=None, month=None, day=None, hour=None,
                minute=None, second=None, microsecond=None, tzinfo=True, *,
                fold=None):
        """The same time but for what is given."""
        return type(self)(self._year if year is None else year,
                          self._month if month is None else month,
                          self._day if day is None else day,
                          self._hour if hour is None else hour,
                          self._minute if minute is None else minute,
                          self._second if second is None else second,
                          self._us if microsecond is None else microsecond,
                          self._zone if tzinfo is True else tzinfo,
                          fold=self._fold if fold is None else fold)

    __replace__ = replace

    def timetuple(self):
        """The time in parts, as time.localtime() has them."""
        summer = self.dst()
        return self._parts(self._hour, self._minute, self._second,
                           -1 if summer is None else int(bool(summer)))

    def utctimetuple(self):
        """The time in UTC in parts, as time.gmtime() has them."""
        offset = self.utcoffset()
        utc = self - offset if offset else self
        return utc._parts(utc._hour, utc._minute, utc._second, 0)

    def _span(self):
        """Microseconds since the first day."""
        return _core.to_us(self._year, self._month, self._day, self._hour,
                           self._minute, self._second, self._us)

    def _local(self, seconds):
        """Local time as seconds since 1970, of a time in UTC so given."""
        parts = _time.localtime(seconds)
        days = to_ordinal(*parts[:3]) - _EPOCH
        return (days * 24 + parts[3]) * 3600 + parts[4] * 60 + parts[5]

    def _local_timestamp(self):
        wanted = self._span() // US_A_SECOND - _EPOCH * 86400
        first = wanted - (self._local(wanted) - wanted)
        if self._local(first) == wanted:
            # There may be another time that looks the same.
            other = first + (-86400, 86400)[self._fold]
            other = wanted - (self._local(other) - other)
            if self._local(other) == wanted:
                return (min, max)[self._fold](first, other)
            return first
        second = wanted - (self._local(first) - first)
        if self._local(second) == wanted:
            return second
        return (max, min)[self._fold](first, second)

    def timestamp(self):
        """Seconds since 1970."""
        offset = self.utcoffset()
        if offset is None:
            return self._local_timestamp() + self._us / 1e6
        us = self._span() - offset._us - _EPOCH * US_A_DAY
        return us / US_A_SECOND

    def astimezone(self, tz=None):
        """The same time in another zone."""
        if tz is not None:
            _checked_zone(tz)
        offset = self.utcoffset()
        if offset is None:
            seconds = self._local_timestamp()
            other = self.replace(fold=1 - self._fold)._local_timestamp()
            if other != seconds and (other > seconds) == self._fold:
                seconds = other     # a time that the clocks skip or repeat
            offset = self._system_zone(seconds)._offset
        elif tz is not None and tz is self._zone:
            return self
        utc = (self - offset).replace(tzinfo=_utc)
        if tz is None:
            seconds = utc._span() // US_A_SECOND - _EPOCH * 86400
            tz = self._system_zone(seconds)
        return tz.fromutc(utc.replace(tzinfo=tz))

    def _system_zone(self, seconds):
        parts = _time.localtime(seconds)
        return _fixed(timedelta(seconds=parts.tm_gmtoff), parts.tm_zone)

    def utcoffset(self):
        """How far the zone is ahead of UTC."""
        if self._zone is None:
            return None
        return _checked_offset(self._zone.utcoffset(self), "utcoffset")

    def tzname(self):
        """The name of the zone."""
        if self._zone is None:
            return None
        return _checked_name(self._zone.tzname(self))

    def dst(self):
        """How much of the offset is summer time."""
        if self._zone is None:
            return None
        return _checked_offset(self._zone.dst(self), "dst")

    # ---- text ----

    def __repr__(self):
        parts = [str(part) for part in (self._year, self._month, self._day,
                                        self._hour, self._minute)]
        if self._second or self._us:
            parts.append(str(self._second))
        if self._us:
            parts.append(str(self._us))
        if self._fold:
            parts.append("fold=1")
        if self._zone is not None:
            parts.append(f"tzinfo={self._zone!r}")
        return _shown(self, *parts)

    def isoformat(self, sep="T", timespec="auto"):
        """The time as YYYY-MM-DDTHH:MM:SS, with what timespec wants."""
        if not isinstance(sep, str):
            raise TypeError("isoformat() argument 1 must be a unicode "
                            f"character, not {type(sep).__name__}")
        if len(sep) != 1:
            raise TypeError("isoformat() argument 1 must be a unicode "
                            "character, not a string of length "
                            f"{len(sep)}")
        if self._zone is None and timespec == "auto":
            text = _core.write(self._year, self._month, self._day, self._hour,
                               self._minute, self._second, self._us, sep)
            if text is not None:
                return text
        return (date.isoformat(self) + sep
                + write_time(self._hour, self._minute, self._second, self._us,
                             timespec) + write_offset(self.utcoffset()))

    def __str__(self):
        return self.isoformat(sep=" ")

    def ctime(self):
        """The time in the format of ctime()."""
        return (f"{DAY_NAMES[self.weekday()]} {MONTH_NAMES[self._month]} "
                f"{self._day:2} {self._hour:02}:{self._minute:02}:"
                f"{self._second:02} {self._year:04}")

    def strftime(self, format):
        """The time in a format of its own."""
        if type(self) is datetime and self._zone is None:
            text = _core.format(format, self._year, self._month, self._day,
                                self._hour, self._minute, self._second,
                                self._us)
            if text is not None:
                return text
        return wrap_strftime(self, format, self.timetuple(), self._us)

    # ---- arithmetic ----

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self._moved(other._us)

    def _moved(self, span):
        """The time so many microseconds later."""
        parts = _core.later(self._year, self._month, self._day, self._hour,
                            self._minute, self._second, self._us, span)
        if parts is None:
            raise OverflowError("date value out of range")
        if type(self) is datetime:
            return _moment(datetime, *parts, 0, self._zone)
        return type(self)(*parts, tzinfo=self._zone)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self._moved(-other._us)
        if not isinstance(other, datetime):
            return NotImplemented
        us = self._span() - other._span()
        if self._zone is not other._zone:
            mine, theirs = self.utcoffset(), other.utcoffset()
            if (mine is None) != (theirs is None):
                raise TypeError("can't subtract offset-naive and offset-aware "
                                "datetimes")
            if mine is not None:
                us += theirs._us - mine._us
        return _span(timedelta, us)

    def _compare(self, other, equality=False):
        """Less than 0, 0 or more; None: one of them has no offset."""
        difference = self._span() - other._span()
        if self._zone is other._zone:
            return difference
        mine, theirs = self.utcoffset(), other.utcoffset()
        if equality and (self._changes(mine) or other._changes(theirs)):
            return None
        if mine == theirs:
            return difference
        if mine is None or theirs is None:
            if equality:
                return None
            raise TypeError("can't compare offset-naive and offset-aware "
                            "datetimes")
        return difference - mine._us + theirs._us

    def _changes(self, offset):
        """Does the offset depend on fold? Such a time equals none of another
        zone."""
        return self.replace(fold=not self._fold).utcoffset() != offset

    def _comparable(self, other):
        return isinstance(other, datetime)

    def __eq__(self, other):
        if isinstance(other, datetime):
            return self._compare(other, True) == 0
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, datetime):
            return self._compare(other) < 0
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, datetime):
            return self._compare(other) <= 0
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, datetime):
            return self._compare(other) > 0
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, datetime):
            return self._compare(other) >= 0
        return NotImplemented

    def _data(self, fold=0):
        return bytes((self._year >> 8, self._year & 255,
                      self._month + 128 * fold, self._day, self._hour,
                      self._minute, self._second, *self._us.to_bytes(3)))

    def __hash__(self):
        offset = (self.replace(fold=0) if self._fold else self).utcoffset()
        if offset is None:
            return hash(self._data(0))
        return hash(timedelta(microseconds=self._span() - offset._us))

    def __reduce_ex__(self, protocol, /):
        data = self._data(self._fold if protocol > 3 else 0)
        if self._zone is None:
            return type(self), (data,)
        return type(self), (data, self._zone)

    def __reduce__(self):
        return self.__reduce_ex__(2)


def _moment(cls, year, month, day, hour, minute, second, us, fold, zone):
    self = _day(cls, year, month, day)
    self._hour, self._minute, self._second = hour, minute, second
    self._us, self._fold, self._zone = us, fold, zone
    return self


for _class in (date, time, datetime, tzinfo, timezone, timedelta,
               IsoCalendarDate):
    _name_with_module(_class)
del _class

# Methods of datetime have the names of these classes.
_date, _time_ = date, time

date.min, date.max = date(1, 1, 1), date(9999, 12, 31)
date.resolution = timedelta(1)
time.min, time.max = time(), time(23, 59, 59, 999999)
time.resolution = datetime.resolution = timedelta.resolution
datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
