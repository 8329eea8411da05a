# only: lfpy
# Dates, times and their differences are immutable: threads share them as they are, regions hold them.
import queue
import regions
import threading
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from immutable import freeze, is_frozen


class Own(datetime):
    pass


class OneHour(tzinfo):
    def utcoffset(self, dt):
        return timedelta(hours=1)


values = [
    date(2020, 1, 1), datetime(2020, 1, 1), timedelta(1), time(1, tzinfo=timezone(timedelta(hours=1), "x")),
    datetime(2020, 1, 1, tzinfo=UTC), datetime(2020, 1, 1, tzinfo=timezone(timedelta(hours=2))),
    timezone(timedelta(hours=3), "abc"),
]
print([is_frozen(value) for value in values], is_frozen(Own(2020, 1, 1)), is_frozen(datetime(2020, 1, 1, tzinfo=OneHour())))

todo, done = queue.Queue(), queue.Queue()


def work():
    while (value := todo.get()) is not None:
        hash(value), repr(value), str(value)
        done.put(value + timedelta(hours=1) if isinstance(value, datetime) else value)


threads = [threading.Thread(target=work) for _ in range(3)]
for thread in threads:
    thread.start()
for i in range(300):
    made = [date(2000 + i % 100, 1, 1), datetime(2000, 1, 1, tzinfo=timezone(timedelta(minutes=i % 600)))]
    for value in values + made:
        todo.put(value)
    got = [done.get() for _ in values + made]
for thread in threads:
    todo.put(None)
for thread in threads:
    thread.join()
print(sorted(str(value) for value in got))

for local in (Own(2020, 1, 1), datetime(2020, 1, 1, tzinfo=OneHour())):
    try:
        todo.put(local)
    except regions.RegionError as e:
        print(e)
    freeze(local)
    todo.put(local)
    print(todo.get() is local, is_frozen(local.tzinfo))

region = regions.Region()
region.start = datetime(2020, 1, 1, tzinfo=timezone(timedelta(hours=2)))
region.days = [date(2020, 1, 1)]
region.span = timedelta(2)
region.own = Own(2021, 2, 3, tzinfo=OneHour())
cown = regions.Cown(region)
del region


@regions.when(cown)
def change(cown):
    it = cown.value
    it.days.append(it.days[0] + it.span)
    it.start += it.span
    print(it.start, it.days, it.own + it.span, it.own.utcoffset())


regions.wait()
