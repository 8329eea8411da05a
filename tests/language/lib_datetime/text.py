# env: TZ=EST5EDT,M3.2.0,M11.1.0
# Reading and writing text, and local time around the ends of summer time.
import time
from datetime import UTC, date, datetime, timedelta, timezone
from datetime import time as clock_time


def show(function, *args):
    try:
        print(*args, "->", repr(function(*args)))
    except (ValueError, TypeError) as error:
        print(*args, "->", type(error).__name__, error)


for text in ("2020-01-02", "20200102", "2020-W01-1", "2020W011", "2020-W01", "2020-1-2", "2020-0102", "202001", "2020-13-01", "2020-W54-1",
             "", "x", "2020-01-02T00", "2020W01-1"):
    show(date.fromisoformat, text)
for text in ("01", "0102", "01:02:03", "01:02:03.4", "01:02:03.1234567", "01:02:03,5", "01:02:03Z", "01:02+01:00", "01:02-0130", "T01:02",
             "0102:03", "24", "24:01", "1:2", "01:", "01:02:03.", "01:02+1", "01:02+24:00", "01:60"):
    show(clock_time.fromisoformat, text)
for text in ("2020-01-02", "20200102T030405", "2020-01-02x03:04", "2020-W01-1T03", "2020-01-02T03:04:05.123Z", "2020-12-31T24:00",
             "2020-01-02T24:00:01", "2020-01-02T", "2020-01-0203", "2020-01-02T03:04:05+05:30:15.000001", "9999-12-31T24:00"):
    show(datetime.fromisoformat, text)
moment = datetime(2020, 2, 9, 3, 4, 5, 6)
zoned = moment.replace(tzinfo=timezone(timedelta(hours=-5, seconds=7), "here"))
for form in ("%Y-%m-%dT%H:%M:%S.%f", "%a %A %b %B %d %j %U %w %W %G %V %u %%", "%I %p %y", "%c|%x|%X", "%z|%Z|%:z"):
    print(moment.strftime(form), zoned.strftime(form), f"{moment:{form}}", moment.date().strftime(form), moment.time().strftime(form))
print(date(999, 1, 1).strftime("%Y"), datetime(5, 1, 1))
for text, form in (("2020-02-29 01:02:03.5", "%Y-%m-%d %H:%M:%S.%f"), ("2020 +0130", "%Y %z"), ("2020 UTC", "%Y %Z"), ("x", "%Y"),
                   ("2020x", "%Y"), ("2020", "%Q"), ("2020", "%"), ("1 Jan 20", "%d %b %y"), ("Mon Feb  3 01:02:03 2020", "%c"),
                   ("12 AM", "%I %p"), ("2020 60", "%Y %j"), ("2020 10 1", "%Y %W %w"), ("2020 10 1", "%G %V %u"), ("69", "%y"),
                   ("30 2 2021", "%d %m %Y"), ("2020 10", "%G %V"), ("10:20Z", "%H:%M%z")):
    show(datetime.strptime, text, form)
    show(time.strptime, text, form)
show(date.strptime, "2020-01-02", "%Y-%m-%d")
show(clock_time.strptime, "10:20", "%H:%M")
for text in ("2020-03-08T01:59", "2020-03-08T02:30", "2020-11-01T00:30", "2020-11-01T01:30", "2020-11-01T02:30", "2000-06-01T12:00"):
    for fold in (0, 1):
        local = datetime.fromisoformat(text).replace(fold=fold)
        again = datetime.fromtimestamp(local.timestamp())
        print(text, fold, local.timestamp(), local.astimezone(), repr(local.astimezone().tzinfo), again, again.fold, local.astimezone(UTC))
