# What can be made, compared, added and shown; each line is evaluated on its own.
import copy
import datetime as module
import pickle
from datetime import MAXYEAR, UTC, date, datetime, timedelta, timezone, tzinfo

span, back = timedelta(1, 2, 3), timedelta(-5, 7)
day = date(2020, 2, 29)
clock = module.time(1, 2, 3, 4)
one = timezone(timedelta(hours=1))
moment = datetime(2020, 2, 29, 13, 14, 15, 16)
aware = moment.replace(tzinfo=one)


class Day(date):
    pass


class Moment(datetime):
    pass


class Summer(tzinfo):
    def utcoffset(self, dt):
        return timedelta(hours=-5) if dt is None or dt.month < 6 else timedelta(hours=-4)

    def dst(self, dt):
        return timedelta(0) if dt is None or dt.month < 6 else timedelta(hours=1)

    def tzname(self, dt):
        return "S%"


class Wrong(tzinfo):
    def __init__(self, value):
        self.value = value

    def utcoffset(self, dt):
        return self.value

    dst = tzname = utcoffset


expressions = """
timedelta()
timedelta(0, 0, 0, 0, 0, 0, 1)
timedelta(1, 2, 3, 4, 5, 6, 7)
timedelta(0.5), timedelta(1e-7), timedelta(0, 0, 0.5), timedelta(0, 0, 1.5), timedelta(0, 0, 2.5)
timedelta(1.1, 2.2, 3.3, 4.4, 5.5, 6.6, 7.7)
timedelta("x")
timedelta(10**9)
timedelta(10**20)
timedelta(999999999, 86400)
timedelta(float("nan"))
timedelta(float("inf"))
str(span), str(back), str(timedelta(-1)), str(timedelta(2)), str(timedelta(0, 0, 5))
span + back, span - back, span * 2, 2 * span, span * 1.5, span / 2, span / 1.5, span // 7, span / back, span // back, span % back
divmod(span, back), -span, +span, abs(back), bool(timedelta()), span.total_seconds()
span < back, span == timedelta(1, 2, 3), span == 1, hash(span) == hash(timedelta(1, 2, 3))
span / 0
span // timedelta()
timedelta.max * 2
-timedelta.max
timedelta.min, timedelta.max, timedelta.resolution
span.__reduce__()
date(2021, 2, 29)
date(2020, 13, 1)
date(0, 1, 1)
date(2020.0, 1, 1)
date()
date(2020)
date(2020, 1)
day.replace(year=2024), day.replace(day=1, month=3), copy.replace(day, day=1)
day.replace(2021)
day.isoformat(), day.ctime(), day.toordinal(), day.weekday(), day.isoweekday(), day.isocalendar(), day.timetuple()
day + timedelta(1), day - timedelta(1), timedelta(1) + day, day - date(2019, 1, 1)
day < date(2020, 3, 1), day == datetime(2020, 2, 29), day == 1
date.max + timedelta(1)
date.min, date.max, date.resolution, MAXYEAR
date.fromordinal(1), date.fromordinal(3652059), date.fromordinal(737484)
date.fromordinal(0)
date.fromordinal(3652060)
date.fromisocalendar(2020, 53, 7)
date.fromisocalendar(2021, 53, 7)
date.fromisocalendar(2020, 1, 8)
day.__reduce__(), pickle.loads(pickle.dumps(day))
module.time(24)
module.time(1, 60)
module.time(1, 2, 3, 10**6)
module.time(1, fold=2)
module.time(1, tzinfo=5)
clock, module.time(1, tzinfo=UTC), module.time(1, 2, fold=1), clock.replace(hour=5), str(clock)
clock.isoformat("hours"), clock.isoformat("minutes"), clock.isoformat("seconds"), clock.isoformat("milliseconds")
clock.isoformat("x")
clock < module.time(2), clock == module.time(1, tzinfo=UTC), module.time(1, tzinfo=UTC) == module.time(2, tzinfo=one)
hash(module.time(1, tzinfo=UTC)) == hash(module.time(2, tzinfo=one))
clock < module.time(1, tzinfo=UTC)
clock.__reduce__(), module.time(1, fold=1, tzinfo=UTC).__reduce_ex__(4), module.time(1, fold=1).__reduce_ex__(2)
timezone(timedelta(hours=24))
timezone(1)
timezone(timedelta(0)), timezone(timedelta(hours=-5, minutes=-30)), timezone(timedelta(hours=1), "X"), timezone(timedelta(0), "U")
str(one), one.tzname(None), UTC.tzname(None), one.utcoffset(None), one.dst(None), str(timezone(timedelta(seconds=-1)))
one == timezone(timedelta(hours=1), "Q"), one.__reduce__(), copy.deepcopy(UTC) is UTC, pickle.loads(pickle.dumps(UTC)) is UTC
one.utcoffset(1)
one.fromutc(moment)
tzinfo().utcoffset(None)
moment, aware, moment.date(), aware.time(), aware.timetz(), aware.timetuple(), aware.utctimetuple()
moment.isoformat(" "), aware.isoformat("T", "minutes"), moment.ctime(), str(aware), aware.timestamp()
moment.isoformat("xx")
moment + timedelta(1), moment - timedelta(1), moment - datetime(2020, 1, 1), aware - datetime(2020, 1, 1, tzinfo=UTC)
moment - aware
moment < aware
moment == aware, hash(aware) == hash(aware.astimezone(UTC)), aware.astimezone(UTC)
datetime.combine(day, clock), datetime.combine(day, clock, UTC)
datetime.fromtimestamp(1.5, UTC), datetime.fromtimestamp(-1.5, UTC), datetime.fromtimestamp(1.9999999, UTC), datetime.fromtimestamp(0, one)
datetime.fromtimestamp(1e20)
datetime.fromtimestamp(float("nan"))
datetime.fromtimestamp(253402300800, UTC)
datetime.max + timedelta(1)
aware.__reduce__(), aware.replace(fold=1).__reduce_ex__(4), pickle.loads(pickle.dumps(aware)) == aware
Day(2020, 1, 1), Day(2020, 1, 1) + timedelta(1), Day.fromordinal(5), Moment(2020, 1, 1) + timedelta(1), Moment(2020, 1, 1).date()
Moment.fromisoformat("2020-01-01"), Moment(2020, 1, 1, tzinfo=UTC).astimezone(one), Moment.combine(day, clock)
datetime(2020, 7, 1, tzinfo=Summer()).astimezone(UTC), str(datetime(2020, 7, 1, tzinfo=UTC).astimezone(Summer()))
datetime(2020, 7, 1, tzinfo=Summer()).strftime("%z %Z"), datetime(2020, 7, 1, tzinfo=Summer()).timetuple().tm_isdst
datetime(2020, 7, 1, tzinfo=Wrong(5)).utcoffset()
datetime(2020, 7, 1, tzinfo=Wrong(5)).tzname()
datetime(2020, 7, 1, tzinfo=Wrong(timedelta(1))).dst()
datetime(2020, 7, 1, tzinfo=Wrong(None)) == datetime(2020, 7, 1)
"""
for line in expressions.strip().splitlines():
    try:
        print(line, "->", eval(line))
    except Exception as error:
        print(line, "->", type(error).__name__, error)
