# Weeks and days as lists, of years that datetime has and of others; names, numbers, errors.
import warnings
from calendar import *
import calendar


def show(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(type(e).__name__, e)


ITERATORS = ("itermonthdates", "itermonthdays", "itermonthdays2", "itermonthdays3", "itermonthdays4")
LISTS = ("monthdatescalendar", "monthdays2calendar", "monthdayscalendar")
for year, month, first in ((2024, 2, 0), (2023, 12, 6), (1, 1, 3), (9999, 12, 0), (0, 3, 9), (20000, 1, -1)):
    c = Calendar(first)
    print(year, month, c.firstweekday, list(c.iterweekdays()))
    for name in ITERATORS + LISTS:
        show(lambda: list(getattr(c, name)(year, month)))
for name in ("yeardatescalendar", "yeardays2calendar", "yeardayscalendar"):
    show(lambda: [len(row) for row in getattr(Calendar(), name)(2024, 5)])
    show(lambda: getattr(Calendar(6), name)(2023)[1][2][-1])

print(sorted(calendar.__all__))
print([year for year in (1900, 2000, 2023, 2024, 0, -4) if isleap(year)])
for case in (
    lambda: leapdays(1900, 2024),
    lambda: leapdays(2024, 1900),
    lambda: leapdays(-5, 5),
    lambda: IllegalMonthError(13),
    lambda: IllegalMonthError.__mro__,
    lambda: str(IllegalMonthError("x")),
    lambda: str(IllegalWeekdayError(13)),
    lambda: IllegalWeekdayError(13).weekday,
    lambda: monthrange(2024, 2),
    lambda: monthrange(0, 1),
    lambda: monthrange(1, 0),
    lambda: monthrange(2024, 1.0),
    lambda: monthcalendar(1, 13),
    lambda: weekday(0, 1, 1),
    lambda: weekday(-5, 3, 1),
    lambda: weekday(20000, 1, 1),
    lambda: weekday(2024, 2, 30),
    lambda: firstweekday(),
    lambda: setfirstweekday(8),
    lambda: setfirstweekday("x"),
    lambda: setfirstweekday(SUNDAY),
    lambda: (firstweekday(), monthcalendar(2024, 5)[0]),
    lambda: setfirstweekday(0),
    lambda: (MONDAY, Month(3), Day.MONDAY, str(JANUARY), format(MAY, "03"), list(Day)),
    lambda: Month(13),
    lambda: (list(day_name), list(day_abbr)),
    lambda: (list(month_name), len(month_abbr), month_abbr[-1], month_name[1:3]),
    lambda: month_name[13],
    lambda: day_name["x"],
    lambda: timegm((2024, 2, 29, 12, 30, 15)),
    lambda: timegm((1969, 2, 30, 25, 61, 0, 1)),
    lambda: timegm((2024, 13, 1, 0, 0, 0)),
    lambda: calendar.nothing,
):
    show(case)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(calendar.February)
print(caught[0].category, caught[0].message)
