"""Counting days: dates as ordinals and back, weeks of ISO 8601, and spans."""

from math import isinf, isnan, modf
from operator import index

from _datetime_core import from_ordinal, is_date, span, to_ordinal

MINYEAR, MAXYEAR = 1, 9999
MAXORDINAL = 3652059
_LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
DAY_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTH_NAMES = ("", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug",
               "Sep", "Oct", "Nov", "Dec")
US_A_SECOND = 1000000
US_A_DAY = 86400 * US_A_SECOND


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year, month):
    return 29 if month == 2 and is_leap(year) else _LENGTHS[month]


def day_of_year(year, month, day):
    return _BEFORE[month] + (month > 2 and is_leap(year)) + day


def days_before_year(year):
    year -= 1
    return year * 365 + year // 4 - year // 100 + year // 400


def first_monday(year):
    """The ordinal of the Monday that begins ISO week 1 of a year."""
    first = days_before_year(year) + 1
    weekday = (first + 6) % 7
    return first - weekday + (7 if weekday > 3 else 0)


def from_iso_week(year, week, day):
    """The ordinal of a day of an ISO week."""
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"year must be in 1..9999, not {year}")
    last = (first_monday(year + 1) - first_monday(year)) // 7
    if not 1 <= week <= last:
        raise ValueError(f"Invalid week: {week}")
    if not 1 <= day <= 7:
        raise ValueError(f"Invalid weekday: {day} (range is [1, 7])")
    return first_monday(year) + (week - 1) * 7 + day - 1


def checked(name, value, low, high):
    """value as a plain int between low and high."""
    value = int.__pos__(index(value))
    if not -0x80000000 <= value <= 0x7fffffff:
        raise OverflowError(
            "Python int too large to convert to C int"
            if -1 << 63 <= value < 1 << 63 else
            "Python int too large to convert to C long")
    if not low <= value <= high:
        raise ValueError(f"{name} must be in {low}..{high}, not {value}")
    return value


def checked_date(year, month, day):
    if is_date(year, month, day):
        return year, month, day
    year = checked("year", year, MINYEAR, MAXYEAR)
    month = checked("month", month, 1, 12)
    day = int.__pos__(index(day))
    if not 1 <= day <= days_in_month(year, month):
        raise ValueError(f"day {day} must be in range "
                         f"1..{days_in_month(year, month)} for month {month} "
                         f"in year {year}")
    return year, month, day


def divide_rounded(a, b):
    """a / b as the nearest int, halves to even."""
    quotient, rest = divmod(a, b)
    twice = rest * 2
    if (twice > b if b > 0 else twice < b) or (twice == b and quotient & 1):
        quotient += 1
    return quotient


class timedelta:
    """The difference between two points in time.

    Every argument may be an int or a float, of either sign; all default
    to 0."""

    __slots__ = "_us", "__weakref__"

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0,
                minutes=0, hours=0, weeks=0):
        total = span(days, seconds, microseconds, milliseconds, minutes,
                     hours, weeks)
        if total is not None:
            return _span(cls, total)
        total, left = 0, 0.0
        for name, value, unit in (
                ("microseconds", microseconds, 1),
                ("milliseconds", milliseconds, 1000),
                ("seconds", seconds, US_A_SECOND),
                ("minutes", minutes, 60 * US_A_SECOND),
                ("hours", hours, 3600 * US_A_SECOND),
                ("days", days, US_A_DAY), ("weeks", weeks, 7 * US_A_DAY)):
            if isinstance(value, int):
                total += value * unit
            elif isinstance(value, float):
                if isnan(value) or isinf(value):
                    int(value)
                part, whole = modf(value)
                total += int(whole) * unit
                part, whole = modf(part * unit)
                total += int(whole)
                left += part
            else:
                raise TypeError(f"unsupported type for timedelta {name} "
                                f"component: {type(value).__name__}")
        if left:
            odd = total & 1
            total += round(left + odd) - odd
        return _span(cls, total)

    @property
    def days(self):
        """Number of days, of either sign."""
        return self._us // US_A_DAY

    @property
    def seconds(self):
        """Seconds within the day, 0 to 86399."""
        return self._us // US_A_SECOND % 86400

    @property
    def microseconds(self):
        """Microseconds within the second."""
        return self._us % US_A_SECOND

    def total_seconds(self):
        """The whole span in seconds."""
        return self._us / US_A_SECOND

    def __repr__(self):
        parts = [f"{name}={getattr(self, name)}"
                 for name in ("days", "seconds", "microseconds")
                 if getattr(self, name)]
        name = type(self).__name__
        if type(self) is timedelta:
            name = "datetime.timedelta"
        return f"{name}({', '.join(parts) or '0'})"

    def __str__(self):
        minutes, seconds = divmod(self.seconds, 60)
        hours, minutes = divmod(minutes, 60)
        text = f"{hours}:{minutes:02}:{seconds:02}"
        if self.days:
            plural = "" if abs(self.days) == 1 else "s"
            text = f"{self.days} day{plural}, {text}"
        if self.microseconds:
            text += f".{self.microseconds:06}"
        return text

    def __add__(self, other):
        if isinstance(other, timedelta):
            return _span(timedelta, self._us + other._us)
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return _span(timedelta, self._us - other._us)
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, timedelta):
            return _span(timedelta, other._us - self._us)
        return NotImplemented

    def __neg__(self):
        return _span(timedelta, -self._us)

    def __pos__(self):
        return _span(timedelta, self._us)

    def __abs__(self):
        return _span(timedelta, abs(self._us))

    def __mul__(self, other):
        if isinstance(other, int):
            return _span(timedelta, self._us * other)
        if isinstance(other, float):
            above, below = other.as_integer_ratio()
            return _span(timedelta, divide_rounded(self._us * above, below))
        return NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._us / other._us
        if isinstance(other, int):
            return _span(timedelta, divide_rounded(self._us, other))
        if isinstance(other, float):
            above, below = other.as_integer_ratio()
            return _span(timedelta, divide_rounded(self._us * below, above))
        return NotImplemented

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._us // other._us
        if isinstance(other, int):
            return _span(timedelta, self._us // other)
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, timedelta):
            return _span(timedelta, self._us % other._us)
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, timedelta):
            quotient, rest = divmod(self._us, other._us)
            return quotient, _span(timedelta, rest)
        return NotImplemented

    def __eq__(self, other):
        if isinstance(other, timedelta):
            return self._us == other._us
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, timedelta):
            return self._us < other._us
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, timedelta):
            return self._us <= other._us
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, timedelta):
            return self._us > other._us
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, timedelta):
            return self._us >= other._us
        return NotImplemented

    def __hash__(self):
        return hash((self.days, self.seconds, self.microseconds))

    def __bool__(self):
        return self._us != 0

    def __reduce__(self):
        return type(self), (self.days, self.seconds, self.microseconds)


_LEAST, _MOST = -999999999 * US_A_DAY, 1000000000 * US_A_DAY - 1


def _span(cls, us):
    """A timedelta of so many microseconds."""
    if not _LEAST <= us <= _MOST:
        days = us // US_A_DAY
        if not -0x80000000 <= days <= 0x7fffffff:
            raise OverflowError("Python int too large to convert to C int")
        raise OverflowError(f"days={days}; must have magnitude <= 999999999")
    self = object.__new__(cls)
    self._us = us
    return self


timedelta.__module__ = "datetime"
timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(999999999, 86399, 999999)
timedelta.resolution = timedelta(microseconds=1)
