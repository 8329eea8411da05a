# Calendars as text and HTML, and the command.
import calendar
import sys
from calendar import HTMLCalendar, LocaleHTMLCalendar, LocaleTextCalendar, TextCalendar


def show(function):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e)


text = TextCalendar(6)
for w, l in ((0, 0), (3, 2), (9, 1), (12, 3)):
    show(lambda: text.formatmonth(2024, 2, w, l))
show(lambda: text.formatyear(2023))
show(lambda: text.formatyear(0, 3, 2, 1, 5))
show(lambda: TextCalendar().formatyear(2024, m=2, c=0))
show(lambda: repr(text.formatday(0, 1, 3) + text.formatday(7, 1, 4) + text.formatweekday(2, 5)))
show(lambda: repr(text.formatmonthname(2024, 2, 20) + text.formatmonthname(2024, 2, 20, False)))
show(lambda: text.formatmonthname(2024, 13, 3))
calendar.prmonth(2024, 5)
calendar.prcal(2022, m=4)
calendar.prweek([(1, 2), (3, 4)], 3)
print()
print(calendar.week([(1, 2), (0, 4)], 3), calendar.weekheader(2), calendar.weekheader(10), sep="|")
calendar.format(["x", "y"], 5, 2)
print(repr(calendar.formatstring(["a", "b"])))


class Own(HTMLCalendar):
    cssclasses = ["a b", "c", "d", "e", "f", "g", "h"]
    cssclasses_weekday_head = list("tuvwxyz")
    cssclass_noday = "none"
    cssclass_month_head = "mh"
    cssclass_month = "m"
    cssclass_year_head = "yh"
    cssclass_year = "y"


html = HTMLCalendar(3)
show(lambda: html.formatmonth(2024, 2))
show(lambda: html.formatmonth(2024, 2, False))
show(lambda: Own().formatmonth(2023, 12))
show(lambda: Own().formatyear(2023, 5)[:900])
show(lambda: html.formatyear(2023, 0)[-300:])
show(lambda: html.formatyearpage(2024)[:900])
show(lambda: html.formatyearpage(2024, css=None, encoding="ascii", width=4)[-200:])
show(lambda: html.formatmonthname(2024, 0))
show(lambda: LocaleTextCalendar(0, "C").formatmonth(2024, 2))
show(lambda: LocaleHTMLCalendar(0, "C").formatmonth(2024, 2)[:200])
show(lambda: LocaleTextCalendar(0, "nowhere").formatmonth(2024, 2))

for arguments in ("2024 3", "-w 4 -l 2 -m 2 -s 9 -f 6 2024", "-t html 2024 -e ascii -c x.css", "-L C -e utf-8 2024 4",
                  "2024 13"):
    print("--", arguments, flush=True)
    show(lambda: calendar.main(arguments.split()))
    sys.stdout.flush()
