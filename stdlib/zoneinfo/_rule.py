"""Rules for all years to come, as the variable TZ of POSIX has them:
CET-1CEST,M3.5.0,M10.5.0/3."""

import re
from datetime import date, timedelta

_NAME = rb"(?:<([A-Za-z0-9+-]+)>|([A-Za-z]+))"
_OFFSET = rb"([+-]?)(\d{1,3})(?::(\d{2})(?::(\d{2}))?)?"
_STANDARD = re.compile(_NAME)
_CLOCK = re.compile(_OFFSET)
_DAY = re.compile(rb"(?:M(\d{1,2})\.(\d)\.(\d)|(J?)(\d{1,3}))(/)?")
_EPOCH = date(1970, 1, 1).toordinal()


def _seconds(match):
    sign, hours, minutes, seconds = match.groups()
    total = (int(hours) * 60 + int(minutes or 0)) * 60 + int(seconds or 0)
    return -total if sign == b"-" else total


class _Text:
    """A text that is read from the left."""

    def __init__(self, text):
        self.text, self.at = text, 0

    def take(self, pattern):
        match = pattern.match(self.text, self.at)
        if match:
            self.at = match.end()
        return match

    def skip(self, char):
        if self.text[self.at:self.at + 1] != char:
            return False
        self.at += 1
        return True

    def ended(self):
        return self.at == len(self.text)


def _read_name(text, which):
    match = text.take(_STANDARD)
    if not match:
        raise ValueError(f"Invalid {which} format in {text.text}")
    return (match[1] or match[2]).decode()


def _read_offset(text, which):
    """Seconds ahead of UTC; TZ has them the other way round."""
    match = text.take(_CLOCK)
    if not match or int(match[2]) > 24:
        raise ValueError(f"Invalid {which} offset in {text.text}")
    return -_seconds(match)


def read_rule(line):
    """A kind, when there is no summer time, or a Rule."""
    text = _Text(line)
    name = _read_name(text, "STD")
    offset = _read_offset(text, "STD")
    standard = timedelta(seconds=offset), timedelta(0), name
    if text.ended():
        _check_size(standard[0])
        return standard
    name = _read_name(text, "DST")
    ahead = offset + 3600
    if not text.skip(b","):
        ahead = _read_offset(text, "DST")
        if not text.skip(b","):
            raise ValueError("Missing transition rules in TZ string: "
                             f"{line}")
    begin = _read_day(text)
    if not text.skip(b","):
        raise ValueError(f"Missing transition rules in TZ string: {line}")
    end = _read_day(text)
    if not text.ended():
        raise ValueError("Extraneous characters at end of TZ string: "
                         f"{line}")
    summer = timedelta(seconds=ahead), timedelta(seconds=ahead - offset), name
    _check_size(standard[0])
    _check_size(summer[0])
    return Rule(standard, summer, begin, end)


def _check_size(offset):
    if not -timedelta(1) < offset < timedelta(1):
        raise ValueError("offset must be a timedelta strictly between "
                         "-timedelta(hours=24) and timedelta(hours=24), not "
                         f"{offset!r}")


def _read_day(text):
    """(month, week, weekday, or None and the day of a year; seconds)."""
    match = text.take(_DAY)
    clock = match and match[6] and text.take(_CLOCK)
    if match and (clock if match[6] else True):
        seconds = _seconds(clock) if clock else 7200
        parts = tuple(int(part) for part in match.group(1, 2, 3)
                      if part is not None)
        if parts:
            month, week, weekday = parts
            fits = 1 <= month <= 12 and 1 <= week <= 5 and weekday <= 6
            day = parts
        else:
            number = int(match[5])
            fits = (1 <= number <= 365) if match[4] else number <= 365
            day = None, bool(match[4]), number
        if fits and (not clock or int(clock[2]) <= 167):
            return *day, seconds
    raise ValueError(f"Malformed transition rule in TZ string: {text.text}")


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _local_time(rule, year):
    """The second, since 1970 on the clock of the wall, of a day and time."""
    month, week, day, seconds = rule
    if month is None:   # week: 29 February is not counted
        first = date(year, 1, 1).toordinal()
        if week:
            day += day >= 60 and _is_leap(year)
            day -= 1
        ordinal = first + day
    else:
        first = date(year, month, 1).toordinal()
        ordinal = first + (day - first) % 7 + (week - 1) * 7
        after = first + 31 if month == 12 else date(
            year, month + 1, 1).toordinal()
        while ordinal >= after:     # week 5 is the last one
            ordinal -= 7
    return (ordinal - _EPOCH) * 86400 + seconds


class Rule:
    """Summer time that begins and ends in every year."""

    __slots__ = "standard", "summer", "begin", "end"

    def __init__(self, standard, summer, begin, end):
        self.standard, self.summer = standard, summer
        self.begin, self.end = begin, end

    def _changes(self, year):
        """The seconds in UTC at which summer time begins and ends, and both
        offsets."""
        offset = int(self.standard[0].total_seconds())
        ahead = int(self.summer[0].total_seconds())
        return (_local_time(self.begin, year) - offset,
                _local_time(self.end, year) - ahead, offset, ahead)

    def _kind(self, begin, end, now):
        if begin < end:
            summer = begin <= now < end
        else:
            summer = not end <= now < begin
        return self.summer if summer else self.standard

    def kind_at(self, seconds, year, fold):
        """What holds at a local time."""
        begin, end, offset, ahead = self._changes(year)
        wall = (min if fold else max)(offset, ahead)
        return self._kind(begin + wall, end + wall, seconds)

    def kind_in_utc(self, seconds, year):
        """What holds at a time in UTC; does the clock show that time again?"""
        begin, end, offset, ahead = self._changes(year)
        change = end if ahead > offset else begin
        again = change <= seconds < change + abs(ahead - offset)
        return self._kind(begin, end, seconds), again
