"""Calendars of months and years, as lists, text and HTML."""

import datetime
import locale as _locale
import sys
from enum import IntEnum, global_enum

__all__ = ["IllegalMonthError", "IllegalWeekdayError", "setfirstweekday",
           "firstweekday", "isleap", "leapdays", "weekday", "monthrange",
           "monthcalendar", "prmonth", "month", "prcal", "calendar",
           "timegm", "month_name", "month_abbr", "day_name", "day_abbr",
           "Calendar", "TextCalendar", "HTMLCalendar", "LocaleTextCalendar",
           "LocaleHTMLCalendar", "weekheader", "Day", "Month", "JANUARY",
           "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST",
           "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER", "MONDAY",
           "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY",
           "SUNDAY"]

error = ValueError


class IllegalMonthError(ValueError, IndexError):
    """The number of a month is none of 1 to 12."""

    def __init__(self, month):
        self.month = month

    def __str__(self):
        return f"bad month number {self.month!r}; must be 1-12"


class IllegalWeekdayError(ValueError):
    """The number of a weekday is none of 0 to 6."""

    def __init__(self, weekday):
        self.weekday = weekday

    def __str__(self):
        return (f"bad weekday number {self.weekday!r}; must be 0 (Monday) to "
                "6 (Sunday)")


def __getattr__(name):
    if name in ("January", "February"):
        import warnings
        warnings.warn(f"The {name!r} attribute is deprecated, use "
                      f"{name.upper()!r} instead", DeprecationWarning,
                      stacklevel=2)
        return globals()[name.upper()]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


@global_enum
class Month(IntEnum):
    JANUARY = 1
    FEBRUARY = 2
    MARCH = 3
    APRIL = 4
    MAY = 5
    JUNE = 6
    JULY = 7
    AUGUST = 8
    SEPTEMBER = 9
    OCTOBER = 10
    NOVEMBER = 11
    DECEMBER = 12


@global_enum
class Day(IntEnum):
    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6


mdays = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


class _Names:
    """Names of days or months, in the language that is set when they are
    asked for."""

    def __init__(self, format, dates):
        self.format = format
        self._dates = dates

    def _name(self, date):
        return "" if date is None else date.strftime(self.format)

    def __getitem__(self, i):
        found = self._dates[i]
        if isinstance(i, slice):
            return [self._name(date) for date in found]
        return self._name(found)

    def __len__(self):
        return len(self._dates)


# 1 January 2001 was a Monday.
_DAYS = [datetime.date(2001, 1, day) for day in range(1, 8)]
_MONTHS = [None, *(datetime.date(2001, month, 1) for month in range(1, 13))]
day_name, day_abbr = _Names("%A", _DAYS), _Names("%a", _DAYS)
month_name, month_abbr = _Names("%B", _MONTHS), _Names("%b", _MONTHS)


def isleap(year):
    """Is it a leap year?"""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def leapdays(y1, y2):
    """How many leap years there are from y1 up to y2, which is not
    counted."""
    def before(year):
        year -= 1
        return year // 4 - year // 100 + year // 400
    return before(y2) - before(y1)


def weekday(year, month, day):
    """The weekday of a day, Monday is 0; of any year."""
    if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
        year = 2000 + year % 400    # weekdays come again after 400 years
    return Day(datetime.date(year, month, day).weekday())


def _check_month(month):
    if not 1 <= month <= 12:
        raise IllegalMonthError(month)


def _length(year, month):
    return mdays[month] + (month == FEBRUARY and isleap(year))


def monthrange(year, month):
    """The weekday of the first day of a month, and the number of its
    days."""
    _check_month(month)
    return weekday(year, month, 1), _length(year, month)


def _months_around(year, month):
    """The months before and after one, as (year, month)."""
    before = (year - 1, 12) if month == 1 else (year, month - 1)
    after = (year + 1, 1) if month == 12 else (year, month + 1)
    return before, after


def _rows(items, width):
    return [items[i:i + width] for i in range(0, len(items), width)]


class Calendar:
    """Days of months in weeks that begin with a weekday of choice."""

    def __init__(self, firstweekday=0):
        self.firstweekday = firstweekday    # 0 is Monday

    def getfirstweekday(self):
        return self._firstweekday % 7

    def setfirstweekday(self, firstweekday):
        self._firstweekday = firstweekday

    firstweekday = property(getfirstweekday, setfirstweekday)

    def iterweekdays(self):
        """The weekdays of a week, the first one first."""
        for day in range(7):
            yield (self.firstweekday + day) % 7

    def itermonthdates(self, year, month):
        """The dates of a month's weeks, days of other months included."""
        for day in self.itermonthdays3(year, month):
            yield datetime.date(*day)

    def _margins(self, year, month):
        """Days of the weeks before the month, in it and behind it."""
        first, days = monthrange(year, month)
        before = (first - self.firstweekday) % 7
        return before, days, -(before + days) % 7

    def itermonthdays(self, year, month):
        """The days of a month's weeks; 0 stands for one of another
        month."""
        before, days, after = self._margins(year, month)
        for _ in range(before):
            yield 0
        yield from range(1, days + 1)
        for _ in range(after):
            yield 0

    def itermonthdays2(self, year, month):
        """The same as (day, weekday)."""
        for place, day in enumerate(self.itermonthdays(year, month),
                                    self.firstweekday):
            yield day, place % 7

    def itermonthdays3(self, year, month):
        """The dates of a month's weeks as (year, month, day); no year is too
        early or too late."""
        before, days, after = self._margins(year, month)
        previous, following = _months_around(year, month)
        last = _length(*previous)
        for day in range(last - before + 1, last + 1):
            yield *previous, day
        for day in range(1, days + 1):
            yield year, month, day
        for day in range(1, after + 1):
            yield *following, day

    def itermonthdays4(self, year, month):
        """The same as (year, month, day, weekday)."""
        for place, day in enumerate(self.itermonthdays3(year, month),
                                    self.firstweekday):
            yield *day, place % 7

    def monthdatescalendar(self, year, month):
        """The weeks of a month as lists of dates."""
        return _rows(list(self.itermonthdates(year, month)), 7)

    def monthdays2calendar(self, year, month):
        """The weeks of a month as lists of (day, weekday)."""
        return _rows(list(self.itermonthdays2(year, month)), 7)

    def monthdayscalendar(self, year, month):
        """The weeks of a month as lists of days."""
        return _rows(list(self.itermonthdays(year, month)), 7)

    def yeardatescalendar(self, year, width=3):
        """Rows of so many months, of weeks of dates."""
        return _rows([self.monthdatescalendar(year, month)
                      for month in Month], width)

    def yeardays2calendar(self, year, width=3):
        """Rows of so many months, of weeks of (day, weekday)."""
        return _rows([self.monthdays2calendar(year, month)
                      for month in Month], width)

    def yeardayscalendar(self, year, width=3):
        """Rows of so many months, of weeks of days."""
        return _rows([self.monthdayscalendar(year, month)
                      for month in Month], width)


class TextCalendar(Calendar):
    """Calendars as plain text, as the program cal of UNIX writes them."""

    def prweek(self, theweek, width):
        """Prints a week."""
        print(self.formatweek(theweek, width), end="")

    def formatday(self, day, weekday, width):
        """A day; 0 is left blank."""
        return (f"{day:2}" if day else "").center(width)

    def formatweek(self, theweek, width):
        """A week of (day, weekday) in one line."""
        return " ".join(self.formatday(day, weekday, width)
                        for day, weekday in theweek)

    def formatweekday(self, day, width):
        """The name of a weekday, in full where there is room."""
        names = day_name if width >= 9 else day_abbr
        return names[day][:width].center(width)

    def formatweekheader(self, width):
        """The names of the weekdays in one line."""
        return " ".join(self.formatweekday(day, width)
                        for day in self.iterweekdays())

    def formatmonthname(self, theyear, themonth, width, withyear=True):
        """The name of a month, in the middle."""
        _check_month(themonth)
        name = month_name[themonth]
        if withyear:
            name = f"{name} {theyear!r}"
        return name.center(width)

    def prmonth(self, theyear, themonth, w=0, l=0):
        """Prints a month."""
        print(self.formatmonth(theyear, themonth, w, l), end="")

    def formatmonth(self, theyear, themonth, w=0, l=0):
        """A month; days take w columns and weeks l lines."""
        w, l = max(2, w), max(1, l)
        lines = [self.formatmonthname(theyear, themonth, 7 * (w + 1) - 1),
                 self.formatweekheader(w)]
        for week in self.monthdays2calendar(theyear, themonth):
            lines.append(self.formatweek(week, w))
        return "".join(line.rstrip() + "\n" * l for line in lines)

    def formatyear(self, theyear, w=2, l=1, c=6, m=3):
        """A year in rows of m months with c columns between them."""
        w, l, c = max(2, w), max(1, l), max(2, c)
        column = 7 * (w + 1) - 1
        title = repr(theyear).center(column * m + c * (m - 1)).rstrip()
        pieces = [title, "\n" * l]
        rows = self.yeardays2calendar(theyear, m)
        header = self.formatweekheader(w)
        for place, row in enumerate(rows):
            months = range(m * place + 1, m * place + len(row) + 1)
            pieces.append("\n" * l)
            lines = [[self.formatmonthname(theyear, month, column, False)
                      for month in months], [header for _ in months]]
            for week in range(max(map(len, row))):
                lines.append([self.formatweek(weeks[week], w)
                              if week < len(weeks) else "" for weeks in row])
            for line in lines:
                pieces.append(formatstring(line, column, c).rstrip())
                pieces.append("\n" * l)
        return "".join(pieces)

    def pryear(self, theyear, w=0, l=0, c=6, m=3):
        """Prints a year."""
        print(self.formatyear(theyear, w, l, c, m), end="")


class HTMLCalendar(Calendar):
    """Calendars as tables of HTML."""

    # Classes of CSS: of the days from Monday on, and of their names above.
    cssclasses = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    cssclasses_weekday_head = cssclasses
    # Of days of other months, names of months, months, a year's title and
    # table.
    cssclass_noday = "noday"
    cssclass_month_head = "month"
    cssclass_month = "month"
    cssclass_year_head = "year"
    cssclass_year = "year"

    def formatday(self, day, weekday):
        """A day as a cell of the table."""
        if day == 0:
            return f'<td class="{self.cssclass_noday}">&nbsp;</td>'
        return f'<td class="{self.cssclasses[weekday]}">{day}</td>'

    def formatweek(self, theweek):
        """A week of (day, weekday) as a row of the table."""
        cells = "".join(self.formatday(*day) for day in theweek)
        return f"<tr>{cells}</tr>"

    def formatweekday(self, day):
        """The name of a weekday as a cell of the table."""
        return (f'<th class="{self.cssclasses_weekday_head[day]}">'
                f"{day_abbr[day]}</th>")

    def formatweekheader(self):
        """The names of the weekdays as a row of the table."""
        cells = "".join(self.formatweekday(day)
                        for day in self.iterweekdays())
        return f"<tr>{cells}</tr>"

    def formatmonthname(self, theyear, themonth, withyear=True):
        """The name of a month as a row of the table."""
        _check_month(themonth)
        name = str(month_name[themonth])
        if withyear:
            name = f"{name} {theyear}"
        return (f'<tr><th colspan="7" class="{self.cssclass_month_head}">'
                f"{name}</th></tr>")

    def formatmonth(self, theyear, themonth, withyear=True):
        """A month as a table."""
        rows = [_TABLE.format(self.cssclass_month),
                self.formatmonthname(theyear, themonth, withyear=withyear),
                self.formatweekheader()]
        rows += [self.formatweek(week)
                 for week in self.monthdays2calendar(theyear, themonth)]
        return "\n".join(rows) + "\n</table>\n"

    def formatyear(self, theyear, width=3):
        """A year as a table of tables, so many months a row."""
        width = max(width, 1)
        pieces = [_TABLE.format(self.cssclass_year),
                  f'\n<tr><th colspan="{width}" '
                  f'class="{self.cssclass_year_head}">{theyear}</th></tr>']
        for months in _rows(list(Month), width):
            cells = "".join(
                f"<td>{self.formatmonth(theyear, month, withyear=False)}</td>"
                for month in months)
            pieces.append(f"<tr>{cells}</tr>")
        return "".join(pieces) + "</table>"

    def formatyearpage(self, theyear, width=3, css="calendar.css",
                       encoding=None):
        """A page with a year's calendar, as bytes."""
        if encoding is None:
            encoding = "utf-8"
        lines = [f'<?xml version="1.0" encoding="{encoding}"?>', _DOCTYPE,
                 "<html>", "<head>", _CONTENT_TYPE.format(encoding)]
        if css is not None:
            lines.append('<link rel="stylesheet" type="text/css" '
                         f'href="{css}" />')
        lines += [f"<title>Calendar for {theyear}</title>", "</head>",
                  "<body>", self.formatyear(theyear, width) + "</body>",
                  "</html>", ""]
        return "\n".join(lines).encode(encoding, "xmlcharrefreplace")


_TABLE = '<table border="0" cellpadding="0" cellspacing="0" class="{}">'
_DOCTYPE = ('<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" '
            '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">')
_CONTENT_TYPE = ('<meta http-equiv="Content-Type" content="text/html; '
                 'charset={}" />')


class different_locale:
    """`with different_locale(name):`, in which names of days and months are
    another language's."""

    def __init__(self, locale):
        self.locale = locale
        self.oldlocale = None

    def __enter__(self):
        self.oldlocale = _locale.setlocale(_locale.LC_TIME, None)
        _locale.setlocale(_locale.LC_TIME, self.locale)

    def __exit__(self, *args):
        _locale.setlocale(_locale.LC_TIME, self.oldlocale)


def _default_locale():
    name = _locale.setlocale(_locale.LC_TIME, None)
    if name == "C":
        with different_locale(""):
            name = _locale.setlocale(_locale.LC_TIME, None)
    return name


class LocaleTextCalendar(TextCalendar):
    """A TextCalendar in the language of a locale."""

    def __init__(self, firstweekday=0, locale=None):
        TextCalendar.__init__(self, firstweekday)
        self.locale = _default_locale() if locale is None else locale

    def formatweekday(self, day, width):
        with different_locale(self.locale):
            return super().formatweekday(day, width)

    def formatmonthname(self, theyear, themonth, width, withyear=True):
        with different_locale(self.locale):
            return super().formatmonthname(theyear, themonth, width, withyear)


class LocaleHTMLCalendar(HTMLCalendar):
    """An HTMLCalendar in the language of a locale."""

    def __init__(self, firstweekday=0, locale=None):
        HTMLCalendar.__init__(self, firstweekday)
        self.locale = _default_locale() if locale is None else locale

    def formatweekday(self, day):
        with different_locale(self.locale):
            return super().formatweekday(day)

    def formatmonthname(self, theyear, themonth, withyear=True):
        with different_locale(self.locale):
            return super().formatmonthname(theyear, themonth, withyear)


# ---- one calendar for all ----

c = TextCalendar()
firstweekday = c.getfirstweekday
monthcalendar = c.monthdayscalendar
prweek = c.prweek
week = c.formatweek
weekheader = c.formatweekheader
prmonth = c.prmonth
month = c.formatmonth
calendar = c.formatyear
prcal = c.pryear


def setfirstweekday(firstweekday):
    """Weeks begin with that day from now on; Monday is 0."""
    if not MONDAY <= firstweekday <= SUNDAY:
        raise IllegalWeekdayError(firstweekday)
    c.firstweekday = firstweekday


def formatstring(cols, colwidth=20, spacing=6):
    """Texts side by side, each in the middle of its column."""
    return (" " * spacing).join(text.center(colwidth) for text in cols)


def format(cols, colwidth=20, spacing=6):
    """Prints texts side by side."""
    print(formatstring(cols, colwidth, spacing))


EPOCH = 1970


def timegm(tuple):
    """Seconds since 1970 of a time in UTC in parts, as time.gmtime() gives
    them."""
    year, month, day, hour, minute, second = tuple[:6]
    first = datetime.date(year, month, 1) - datetime.date(EPOCH, 1, 1)
    return (((first.days + day - 1) * 24 + hour) * 60 + minute) * 60 + second


# ---- the command ----

def _parser():
    import argparse
    parser = argparse.ArgumentParser()
    text = parser.add_argument_group("text only arguments")
    html = parser.add_argument_group("html only arguments")
    for group, short, name, default, what in (
            (text, "w", "width", 2, "width of date column (default 2)"),
            (text, "l", "lines", 1,
             "number of lines for each week (default 1)"),
            (text, "s", "spacing", 6,
             "spacing between months (default 6)"),
            (text, "m", "months", 3, "months per row (default 3)")):
        group.add_argument("-" + short, "--" + name, type=int,
                           default=default, help=what)
    html.add_argument("-c", "--css", default="calendar.css",
                      help="CSS to use for page")
    parser.add_argument("-L", "--locale", default=None,
                        help="locale to use for month and weekday names")
    parser.add_argument("-e", "--encoding", default=None,
                        help="encoding to use for output")
    parser.add_argument("-t", "--type", default="text",
                        choices=("text", "html"),
                        help="output type (text or html)")
    parser.add_argument("-f", "--first-weekday", type=int, default=0,
                        help="weekday (0 is Monday, 6 is Sunday) to start "
                             "each week (default 0)")
    parser.add_argument("year", nargs="?", type=int, help="year number")
    parser.add_argument("month", nargs="?", type=int,
                        help="month number (1-12, text only)")
    return parser


def main(args=None):
    """Writes the calendar that command line arguments ask for."""
    parser = _parser()
    options = parser.parse_args(args)
    if options.locale and not options.encoding:
        parser.error("if --locale is specified --encoding is required")
    places = ({"locale": (options.locale, options.encoding)}
              if options.locale else {})
    year = options.year
    if year is None:
        year = datetime.date.today().year
    if options.type == "html":
        if options.month:
            parser.error("incorrect number of arguments")
        kind = LocaleHTMLCalendar if options.locale else HTMLCalendar
        result = kind(options.first_weekday, **places).formatyearpage(
            year, css=options.css, encoding=options.encoding or
            sys.getdefaultencoding())
        sys.stdout.buffer.write(result)
        return
    kind = LocaleTextCalendar if options.locale else TextCalendar
    writer = kind(options.first_weekday, **places)
    if options.month is None:
        result = writer.formatyear(year, options.width, options.lines,
                                   options.spacing, options.months)
    else:
        _check_month(options.month)
        result = writer.formatmonth(year, options.month, options.width,
                                    options.lines)
    if options.encoding:
        sys.stdout.buffer.write(result.encode(options.encoding))
    else:
        sys.stdout.write(result)


if __name__ == "__main__":
    main()
