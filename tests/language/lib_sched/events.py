# A clock that only moves when somebody waits.
import sched
from sched import scheduler


class Clock:
    def __init__(self):
        self.now = 0
        self.waits = []

    def time(self):
        return self.now

    def sleep(self, seconds):
        self.waits.append(seconds)
        self.now += seconds


def note(*args, **kwargs):
    print(clock.now, args, kwargs)


print(sched.__all__, sched.Event._fields)
clock = Clock()
s = scheduler(clock.time, clock.sleep)
print(s.empty(), s.run(), s.queue, s.timefunc == clock.time)
late = s.enter(5, 1, note, ("late",))
s.enter(5, 0, note, ("late, but first",), {"key": 1})
s.enter(5, 1, note, argument=("third",))
soon = s.enterabs(2, 9, note, kwargs={"a": "soon"})
gone = s.enter(3, 1, note)
print([e[:3] + e[4:] for e in s.queue], s.empty())
print(soon.time, soon.priority, soon.sequence, soon.argument, soon.kwargs, soon.action is note)
s.cancel(gone)
try:
    s.cancel(gone)
except ValueError as e:
    print(e)
print(s.run(blocking=False), clock.now)
s.run()
print(clock.waits, s.empty())

# Events that add events, at the same time or later, and one that fails.
clock = Clock()
s = scheduler(clock.time, clock.sleep)


def again(n):
    note(n)
    if n:
        s.enter(1, 1, again, (n - 1,))
        s.enterabs(clock.now, 5, note, ("at once",))


def fail():
    raise KeyError("broken")


s.enter(1, 1, again, (2,))
s.enter(2, 1, fail)
s.enter(2, 2, note, ("behind it",))
try:
    s.run()
except KeyError as e:
    print(repr(e), clock.now, len(s.queue))
s.run()
print(clock.waits)

# Without blocking: what is due, and the time to the next.
clock = Clock()
s = scheduler(clock.time, clock.sleep)
for at in (1, 4, 9):
    s.enterabs(at, 1, note, (at,))
for now in (0, 1, 5, 20):
    clock.now = now
    print(s.run(False))
e = scheduler().enter(1000, 1, print)
print(e.time > 1000, e == e._replace(), sched.Event(1, 2, 3, 4, 5, 6), sched.Event(1, 2, 3, 4, 5, 6) < (1, 2, 4))
