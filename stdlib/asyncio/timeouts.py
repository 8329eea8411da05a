"""Limits of time for a block of code."""

from . import events, exceptions, tasks

__all__ = ["Timeout", "timeout", "timeout_at"]


class Timeout:
    """Cancels the task that is inside the block when the time has come."""

    def __init__(self, when):
        self._when = when
        self._state = "created"
        self._task = None
        self._timer = None

    def when(self):
        """Return the time on the loop's clock, or None."""
        return self._when

    def reschedule(self, when):
        """Choose another time."""
        if self._state != "active":
            if self._state == "created":
                raise RuntimeError("Timeout has not been entered")
            raise RuntimeError(
                f"Cannot change state of {self._state} Timeout")
        self._when = when
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if when is not None:
            loop = events.get_running_loop()
            if when <= loop.time():
                self._timer = loop.call_soon(self._too_late)
            else:
                self._timer = loop.call_at(when, self._too_late)

    def expired(self):
        """Return whether the time came while the block ran."""
        return self._state in ("expiring", "expired")

    def __repr__(self):
        when = f" when={self._when:.3f}" if self._state == "active" \
            and self._when is not None else ""
        return f"<Timeout [{self._state}]{when}>"

    async def __aenter__(self):
        if self._state != "created":
            raise RuntimeError("Timeout has already been entered")
        task = tasks.current_task()
        if task is None:
            raise RuntimeError("Timeout should be used inside a task")
        self._state = "active"
        self._task = task
        self._cancelling = task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, kind, error, traceback):
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._state != "expiring":
            self._state = "finished"
            return None
        self._state = "expired"
        if self._task.uncancel() <= self._cancelling and error is not None:
            if issubclass(kind, exceptions.CancelledError):
                raise TimeoutError from error
        return None

    def _too_late(self):
        self._task.cancel()
        self._state = "expiring"
        self._timer = None


def timeout(delay):
    """Limit an `async with` block to delay seconds; None: no limit."""
    if delay is not None:
        delay += events.get_running_loop().time()
    return Timeout(delay)


def timeout_at(when):
    """Limit an `async with` block to a time of the loop's clock."""
    return Timeout(when)
