"""Dates and times as text: ISO 8601 read and written, strftime."""

import re
import time as _time

from _datetime_days import (US_A_SECOND, checked_date, days_in_month,
                            from_iso_week, from_ordinal, timedelta)

_DATE = re.compile(
    r"([0-9]{4})(?:-([0-9]{2})-([0-9]{2})|([0-9]{2})([0-9]{2})"
    r"|-W([0-9]{2})(?:-([0-9]))?|W([0-9]{2})([0-9])?)")
_CLOCK = re.compile(
    r"([0-9]{2})(?:(:?)([0-9]{2})(?:\2([0-9]{2})(?:[.,]([0-9]+))?)?)?")


def bad_text(text):
    return ValueError(f"Invalid isoformat string: {text!r}")


def read_date(text, whole):
    """(year, month, day) and where the date ends in the text."""
    match = _DATE.match(text)
    if match is None:
        raise bad_text(whole)
    year, *parts = [int(part) if part else None for part in match.groups()]
    week = parts[4] if parts[4] is not None else parts[6]
    if week is not None:
        day = parts[5] if parts[4] is not None else parts[7]
        try:
            ordinal = from_iso_week(year, week, 1 if day is None else day)
        except ValueError:
            raise bad_text(whole) from None
        return from_ordinal(ordinal), match.end()
    month = parts[0] if parts[0] is not None else parts[2]
    day = parts[1] if parts[0] is not None else parts[3]
    return (year, month, day), match.end()


def _read_clock(text, whole):
    match = _CLOCK.fullmatch(text)
    if match is None:
        raise bad_text(whole)
    hour, _, minute, second, fraction = match.groups()
    us = int((fraction or "")[:6].ljust(6, "0"))
    return int(hour), int(minute or 0), int(second or 0), us


def read_time(text, whole):
    """(hour, minute, second, microsecond, offset); offset: None, or a
    timedelta."""
    place = next((at for at, char in enumerate(text) if char in "+-Z"), None)
    if place is None:
        return *_read_clock(text, whole), None
    parts = _read_clock(text[:place], whole)
    if text[place] == "Z":
        if len(text) > place + 1:
            raise bad_text(whole)
        return *parts, timedelta(0)
    hour, minute, second, us = _read_clock(text[place + 1:], whole)
    offset = timedelta(hours=hour, minutes=minute, seconds=second,
                       microseconds=us)
    if minute > 59 or second > 59:
        raise bad_text(whole)
    return *parts, -offset if text[place] == "-" else offset


def midnight(date, clock):
    """24:00 is the next day's 0:00."""
    if clock[0] != 24:
        return date, clock
    year, month, day = date
    if not 1 <= month <= 12 or not 1 <= day <= days_in_month(year, month):
        checked_date(year, month, day)
    if any(clock[1:4]):
        raise ValueError("minute, second, and microsecond must be 0 when "
                         "hour is 24")
    day += 1
    if day > days_in_month(year, month):
        day, month = 1, month + 1
    if month > 12:
        month, year = 1, year + 1
    return (year, month, day), (0, *clock[1:])


_SPECS = ("hours", "minutes", "seconds", "milliseconds", "microseconds")


def write_time(hour, minute, second, us, spec="auto"):
    if spec == "auto":
        spec = "microseconds" if us else "seconds"
    if spec not in _SPECS:
        raise ValueError("Unknown timespec value")
    text = f"{hour:02}"
    if spec != "hours":
        text += f":{minute:02}"
    if spec not in ("hours", "minutes"):
        text += f":{second:02}"
    if spec == "milliseconds":
        text += f".{us // 1000:03}"
    elif spec == "microseconds":
        text += f".{us:06}"
    return text


def write_offset(offset, colon=":"):
    """An offset as +HH:MM[:SS[.ffffff]]; None is empty text."""
    if offset is None:
        return ""
    us = abs(offset._us)
    sign = "-" if offset._us < 0 else "+"
    seconds, us = divmod(us, US_A_SECOND)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    text = f"{sign}{hours:02}{colon}{minutes:02}"
    if seconds or us:
        text += f"{colon}{seconds:02}"
    if us:
        text += f".{us:06}"
    return text


def wrap_strftime(obj, form, parts, us=0):
    """time.strftime, with the microseconds and the time zone of obj."""
    if not isinstance(form, str):
        raise TypeError("strftime() argument 1 must be str, not "
                        + type(form).__name__)
    pieces = []
    place = 0
    while (at := form.find("%", place)) >= 0:
        pieces.append(form[place:at])
        code = form[at + 1:at + 2]
        place = at + 2
        if code == ":" and form[place:place + 1] == "z":
            code, place = ":z", place + 1
        if code == "f":
            pieces.append(f"{us:06}")
        elif code in ("z", ":z"):
            offset = getattr(obj, "utcoffset", lambda: None)()
            pieces.append(write_offset(offset, code[:-1]))
        elif code == "Z":
            name = getattr(obj, "tzname", lambda: None)()
            pieces.append((name or "").replace("%", "%%"))
        elif code in ("Y", "G") and parts[0] < 1000:
            year = parts[0] if code == "Y" else obj.isocalendar()[0]
            pieces.append(f"{year:04}")
        elif code in ("F", "C") and parts[0] < 1000:
            pieces.append(f"{parts[0]:04}-{parts[1]:02}-{parts[2]:02}"
                          if code == "F" else f"{parts[0] // 100:02}")
        else:
            pieces.append("%" + code)
    pieces.append(form[place:])
    return _time.strftime("".join(pieces), parts)
