"""strptime: times read from text, after a format."""

import datetime
import re
import time

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
         "sunday")
_MONTHS = ("", "january", "february", "march", "april", "may", "june", "july",
           "august", "september", "october", "november", "december")


def _days_before(year):
    year -= 1
    return year * 365 + year // 4 - year // 100 + year // 400


def _names(names):
    return "|".join(sorted((name for name in names if name), key=len,
                           reverse=True))


# What each directive matches.
_PATTERNS = {
    "d": r"3[01]|[12]\d|0[1-9]|[1-9]| [1-9]", "f": r"[0-9]{1,6}",
    "H": r"2[0-3]|[01]\d|\d", "I": r"1[0-2]|0[1-9]|[1-9]| [1-9]",
    "G": r"\d\d\d\d",
    "j": r"36[0-6]|3[0-5]\d|[12]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9]",
    "m": r"1[0-2]|0[1-9]|[1-9]", "M": r"[0-5]\d|\d", "S": r"6[01]|[0-5]\d|\d",
    "U": r"5[0-3]|[0-4]\d|\d", "W": r"5[0-3]|[0-4]\d|\d",
    "V": r"5[0-3]|0[1-9]|[1-4]\d|\d", "w": r"[0-6]", "u": r"[1-7]",
    "y": r"\d\d", "Y": r"\d\d\d\d",
    "z": r"[+-]\d\d:?[0-5]\d(?::?[0-5]\d(?:\.\d{1,6})?)?|(?-i:Z)",
    "A": _names(_DAYS), "a": _names(name[:3] for name in _DAYS),
    "B": _names(_MONTHS), "b": _names(name[:3] for name in _MONTHS),
    "p": "am|pm",
    "k": r"2[0-3]|[01]\d|\d| \d", "l": r"1[0-2]|0[1-9]|[1-9]| [1-9]",
    "P": "am|pm",
}
# Those that are another one, written differently.
_SAME = {"k": "H", "l": "I", "P": "p"}
_SHORT = {"c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S",
          "T": "%H:%M:%S", "R": "%H:%M", "r": "%I:%M:%S %p", "e": "%d"}
_CODE = re.compile(r"[-_0]*[0-9]*([OE]?.?)", re.DOTALL)
_cache = {}


def _zone_names():
    return {"utc", "gmt", *(name.lower() for name in time.tzname)}


def _pattern(form):
    """The regular expression of a format."""
    known = _cache.get(form)
    if known is not None:
        return known
    text = form
    for code, long in _SHORT.items():
        text = re.sub(rf"(?<!%)((?:%%)*)%{code}", rf"\1{long}", text)
    pieces = []
    place, seen = 0, set()
    while place < len(text):
        char = text[place]
        place += 1
        if char == "%":
            found = _CODE.match(text, place)
            code, place = found[1], found.end()
            pieces.append(_directive(form, code, seen))
        elif char.isspace():
            while place < len(text) and text[place].isspace():
                place += 1
            pieces.append(r"\s+")
        else:
            pieces.append(re.escape(char))
    if "d" in seen and not seen & {"Y", "y", "G"}:
        _warn_of_leap_days()
    if len(_cache) > 50:
        _cache.clear()
    _cache[form] = result = re.compile("".join(pieces), re.IGNORECASE)
    return result


def _warn_of_leap_days():
    import warnings
    warnings.warn("""\
Parsing dates involving a day of month without a year specified is ambiguous
and fails to parse leap day. The default behavior will change in Python 3.15
to either always raise an exception or to use a different default year (TBD).
To avoid trouble, add a specific year to the input & format.
See https://github.com/python/cpython/issues/70647.""", DeprecationWarning,
                  skip_file_prefixes=(__file__,))


def _directive(form, code, seen):
    if code == "%":
        return "%"
    if not code or code.isspace():
        raise ValueError(f"stray % in format {form!r}") from None
    if code == "Z":
        pattern = _names(map(re.escape, _zone_names()))
    elif code in _PATTERNS:
        pattern = _PATTERNS[code]
    else:
        raise ValueError(f"'{code}' is a bad directive in format {form!r}") from None
    code = _SAME.get(code, code)
    if code in seen:
        raise re.PatternError(f"redefinition of group name {code!r}")
    seen.add(code)
    return f"(?P<{code}>{pattern})"


def _match(text, form):
    for place, value in enumerate((text, form)):
        if not isinstance(value, str):
            raise TypeError(f"strptime() argument {place} must be str, not "
                            f"{type(value)}")
    match = _pattern(form).match(text)
    if match is None:
        raise ValueError(f"time data {text!r} does not match format {form!r}")
    if match.end() != len(text):
        raise ValueError("unconverted data remains: " + text[match.end():])
    return {code: value.lower() for code, value in match.groupdict().items()
            if value is not None}


def _year(found, form):
    if "y" in found:
        year = int(found["y"])
        return year + (2000 if year <= 68 else 1900)
    return int(found["Y"]) if "Y" in found else None


def _hour(found):
    if "I" not in found:
        return int(found.get("H", 0))
    hour = int(found["I"]) % 12
    return hour + 12 if found.get("p") == "pm" else hour


def _weekday(found):
    if "A" in found:
        return _DAYS.index(found["A"])
    if "a" in found:
        return [name[:3] for name in _DAYS].index(found["a"])
    if "w" in found:
        return (int(found["w"]) + 6) % 7
    return int(found["u"]) - 1 if "u" in found else None


def _month(found):
    if "B" in found:
        return _MONTHS.index(found["B"])
    if "b" in found:
        return [name[:3] for name in _MONTHS].index(found["b"])
    return int(found.get("m", 1))


def _offset(text):
    """Seconds and microseconds of an offset."""
    if text == "z":
        return 0, 0
    whole, _, fraction = text[1:].replace(":", "").partition(".")
    seconds = (int(whole[:2]) * 3600 + int(whole[2:4]) * 60
               + int(whole[4:6] or 0))
    us = int(fraction.ljust(6, "0")) if fraction else 0
    return (-seconds, -us) if text[0] == "-" else (seconds, us)


def _check_weeks(found, year):
    if "G" in found:
        if "j" in found:
            raise ValueError("Day of the year directive '%j' is not "
                             "compatible with ISO year directive '%G'. Use "
                             "'%Y' instead.")
        if "V" not in found or not {"A", "a", "w", "u"} & found.keys():
            raise ValueError("ISO year directive '%G' must be used with the "
                             "ISO week directive '%V' and a weekday directive "
                             "('%A', '%a', '%w', or '%u').")
    elif "V" in found:
        if year is None or not {"A", "a", "w", "u"} & found.keys():
            raise ValueError("ISO week directive '%V' must be used with the "
                             "ISO year directive '%G' and a weekday directive "
                             "('%A', '%a', '%w', or '%u').")
        raise ValueError("ISO week directive '%V' is incompatible with the "
                         "year directive '%Y'. Use the ISO year '%G' instead.")


def _day_of_week(found, year, weekday):
    """The day of the year of a weekday in week %U or %W; may be under 1."""
    week = int(found.get("U") or found["W"])
    first = (_days_before(year) + 7) % 7
    if "U" in found:
        first, weekday = (first + 1) % 7, (weekday + 1) % 7
    if week == 0:
        return 1 + weekday - first
    return 1 + (7 - first) % 7 + 7 * (week - 1) + weekday


def _read(text, form):
    """(year, month, day, hour, minute, second, weekday, day of the year),
    microsecond, the found directives."""
    found = _match(text, form)
    year = _year(found, form)
    _check_weeks(found, year)
    weekday = _weekday(found)
    month, day = _month(found), int(found.get("d", 1))
    ordinal = None
    real = 1900 if year is None else year
    if year is None and month == 2 and day == 29:
        real = 1904
    if "G" in found:
        ordinal = datetime.date.fromisocalendar(
            int(found["G"]), int(found["V"]), weekday + 1).toordinal()
    elif "j" in found:
        ordinal = _days_before(real) + int(found["j"])
    elif weekday is not None and year is not None and (
            "U" in found or "W" in found):
        ordinal = _days_before(year) + _day_of_week(found, year, weekday)
    if ordinal is not None:
        if ordinal < 1:
            raise ValueError("year must be in 1..9999, not 0")
        date = datetime.date.fromordinal(ordinal)
        real, month, day = date.year, date.month, date.day
    else:
        date = datetime.date(real, month, day)
    if weekday is None:
        weekday = date.weekday()
    number = date.toordinal() - _days_before(real)
    if year is None and real == 1904 and "j" not in found:
        real = 1900
    us = int(found.get("f", "0").ljust(6, "0"))
    return (real, month, day, _hour(found), int(found.get("M", 0)),
            int(found.get("S", 0)), weekday, number), us, found


def _zone(found):
    if "z" in found:
        seconds, us = _offset(found["z"])
        offset = datetime.timedelta(seconds=seconds, microseconds=us)
        name = found.get("Z")
        return datetime.timezone(offset, name.upper()) if name else (
            datetime.timezone(offset))
    return None


def _strptime_time(data_string, format="%a %b %d %H:%M:%S %Y"):
    """What time.strptime() gives."""
    parts, _, found = _read(data_string, format)
    summer, name, offset = -1, None, None
    if "Z" in found:
        name = found["Z"]
        standard, other = (zone.lower() for zone in time.tzname)
        if name in ("utc", "gmt", standard) and not (
                standard == other and time.daylight):
            summer = 0
        elif name == other:
            summer = 1
        name = name.upper()
    if "z" in found:
        offset = _offset(found["z"])[0]
    return time.struct_time((*parts, summer, name, offset))


def _check_texts(*texts):
    for place, text in enumerate(texts, 1):
        if not isinstance(text, str):
            kind = "None" if text is None else type(text).__name__
            raise TypeError(f"strptime() argument {place} must be str, not "
                            f"{kind}")


def _strptime_datetime_datetime(cls, text, form):
    _check_texts(text, form)
    parts, us, found = _read(text, form)
    zone = {"tzinfo": _zone(found)} if "z" in found else {}
    return cls(*parts[:6], us, **zone)


def _strptime_datetime_date(cls, text, form):
    _check_texts(text, form)
    if bad := _first(form, "HIpMSfzZcXTRr"):
        raise ValueError(f"'%{bad}' is not valid in a format of dates")
    return cls(*_read(text, form)[0][:3])


def _strptime_datetime_time(cls, text, form):
    _check_texts(text, form)
    if bad := _first(form, "aAbBdGjmuUVwWyYcxDFhe"):
        raise ValueError(f"'%{bad}' is not valid in a format of times")
    parts, us, found = _read(text, form)
    zone = {"tzinfo": _zone(found)} if "z" in found else {}
    return cls(*parts[3:6], us, **zone)


def _first(form, codes):
    """The first of these directives in a format."""
    return next((code for code in re.findall("%(.)", form) if code in codes),
                None)
