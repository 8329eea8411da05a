# Messages name the classes of datetime with their module, as those of other classes that CPython has in C; reprs and
# types of arguments.
import collections
import contextvars
import operator
import re
from datetime import UTC, date, datetime, time, timedelta, timezone

for left, act, right in ((timedelta(1), operator.add, 1), (date(2024, 1, 1), operator.sub, 1),
                         (date(2024, 1, 1), operator.lt, datetime(2024, 1, 1)), (time(1), operator.lt, 5),
                         (datetime(2024, 1, 1), operator.sub, date(2024, 1, 1)), (timezone.utc, operator.mul, 2),
                         (collections.OrderedDict(), operator.add, 1), (contextvars.ContextVar("x"), operator.add, 1)):
    try:
        act(left, right)
    except TypeError as e:
        print(e)
for f in (lambda: date(2024, 1, 1).nothing, lambda: date.fromordinal(10**10), lambda: date(2024, 1, 1).strftime(5),
          lambda: datetime.strptime(5, "%Y"), lambda: date.strptime("x", b"%Y"), lambda: time.strptime(None, "%H")):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
print(repr(datetime(2024, 1, 2, 3, tzinfo=UTC, fold=1)), repr(time(1, fold=1, tzinfo=UTC)))
o = collections.OrderedDict(b=1, a=2)
print(o.keys(), o.values(), o.items())
p = re.compile("a")
print(p.sub("b", "aaa", -1), p.subn("b", "aaa", -1), p.split("bab", -1), p.sub("b", "aaa", 2))
