"""Events that are run when their time has come."""

import heapq
import itertools
import threading
import time
from collections import namedtuple

__all__ = ["scheduler"]

Event = namedtuple("Event", "time, priority, sequence, action, argument, "
                            "kwargs")
Event.time.__doc__ = "When it is to run, as the scheduler's clock tells."
Event.priority.__doc__ = "Of events of the same time the least runs first."
Event.sequence.__doc__ = ("A number that tells events of the same time and "
                          "priority apart.")
Event.action.__doc__ = "What is called: action(*argument, **kwargs)."
Event.argument.__doc__ = "The positional arguments of action."
Event.kwargs.__doc__ = "The keyword arguments of action."

_MISSING = object()


class scheduler:
    """A queue of events with a clock, and a way to wait."""

    def __init__(self, timefunc=time.monotonic, delayfunc=time.sleep):
        self.timefunc = timefunc
        self.delayfunc = delayfunc
        self._queue = []
        self._lock = threading.RLock()
        self._numbers = itertools.count()

    def enterabs(self, time, priority, action, argument=(), kwargs=_MISSING):
        """Adds an event at a time; returns it, for cancel()."""
        if kwargs is _MISSING:
            kwargs = {}
        with self._lock:
            event = Event(time, priority, next(self._numbers), action,
                          argument, kwargs)
            heapq.heappush(self._queue, event)
        return event

    def enter(self, delay, priority, action, argument=(), kwargs=_MISSING):
        """Adds an event so much later than now; returns it."""
        return self.enterabs(self.timefunc() + delay, priority, action,
                             argument, kwargs)

    def cancel(self, event):
        """Removes an event; ValueError if it is not in the queue."""
        with self._lock:
            self._queue.remove(event)
            heapq.heapify(self._queue)

    def empty(self):
        """Is there no event?"""
        with self._lock:
            return not self._queue

    def _take(self):
        """(how long to wait, the first event), which is taken out if its
        time has come; (None, None): there is none."""
        with self._lock:
            if not self._queue:
                return None, None
            event = self._queue[0]
            now = self.timefunc()
            if event.time > now:
                return event.time - now, event
            heapq.heappop(self._queue)
            return 0, event

    def run(self, blocking=True):
        """Runs events until there are none; without blocking those whose
        time has come, and returns how long it is to the next.

        An event that raises an exception is not in the queue any more, and
        run() may be called again."""
        while True:
            delay, event = self._take()
            if event is None:
                return None
            if not delay:
                event.action(*event.argument, **event.kwargs)
                self.delayfunc(0)   # others may run
            elif blocking:
                self.delayfunc(delay)
            else:
                return delay

    @property
    def queue(self):
        """The events in the order in which they will run."""
        with self._lock:
            return sorted(self._queue)
