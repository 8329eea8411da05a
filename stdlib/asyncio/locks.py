"""Locks, events, conditions, semaphores and barriers between tasks."""

import collections

from . import events, exceptions

__all__ = ["Lock", "Event", "Condition", "Semaphore", "BoundedSemaphore",
           "Barrier"]


class _Waiting:
    """Something tasks wait at, in the order they came."""

    def __init__(self):
        self._waiters = collections.deque()

    async def _wait(self):
        waiter = events.get_running_loop().create_future()
        self._waiters.append(waiter)
        try:
            await waiter
        finally:
            self._waiters.remove(waiter)

    def _wake_first(self):
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(True)
                return True
        return False

    def _wake(self, n=None):
        for waiter in self._waiters:
            if n == 0:
                break
            if not waiter.done():
                waiter.set_result(True)
                n = None if n is None else n - 1

    def _repr(self, state):
        waiters = f", waiters:{len(self._waiters)}" if self._waiters else ""
        return f"<{object.__repr__(self)[1:-1]} [{state}{waiters}]>"


class _Entered:
    """`async with` acquires and releases."""

    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, kind, error, traceback):
        self.release()


class Lock(_Waiting, _Entered):
    """One task at a time has it."""

    def __init__(self):
        super().__init__()
        self._locked = False

    def __repr__(self):
        return self._repr("locked" if self._locked else "unlocked")

    def locked(self):
        return self._locked

    async def acquire(self):
        """Wait until nobody has the lock, and take it."""
        if self._locked or any(not each.cancelled()
                               for each in self._waiters):
            try:
                await self._wait()
            except exceptions.CancelledError:
                if not self._locked:
                    self._wake_first()
                raise
        self._locked = True
        return True

    def release(self):
        """Give the lock back."""
        if not self._locked:
            raise RuntimeError("Lock is not acquired.")
        self._locked = False
        self._wake_first()


class Event(_Waiting):
    """A flag to wait for."""

    def __init__(self):
        super().__init__()
        self._value = False

    def __repr__(self):
        return self._repr("set" if self._value else "unset")

    def is_set(self):
        return self._value

    def set(self):
        """Set the flag: all who wait go on."""
        if not self._value:
            self._value = True
            self._wake()

    def clear(self):
        self._value = False

    async def wait(self):
        """Wait until the flag is set."""
        if not self._value:
            await self._wait()
        return True


class Condition(_Waiting, _Entered):
    """A lock, and a place to wait until somebody says that things changed."""

    def __init__(self, lock=None):
        super().__init__()
        self._lock = Lock() if lock is None else lock
        self.locked = self._lock.locked
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    def __repr__(self):
        return self._repr("locked" if self.locked() else "unlocked")

    async def wait(self):
        """Release the lock, wait to be notified, and acquire it again."""
        if not self.locked():
            raise RuntimeError("cannot wait on un-acquired lock")
        self.release()
        try:
            await self._wait()
            return True
        finally:
            cancelled = None
            while True:
                try:
                    await self.acquire()
                    break
                except exceptions.CancelledError as error:
                    cancelled = error
            if cancelled is not None:
                raise cancelled

    async def wait_for(self, predicate):
        """Wait until predicate() is true; return what it gave."""
        while not (result := predicate()):
            await self.wait()
        return result

    def notify(self, n=1):
        """Let n of those who wait go on."""
        if not self.locked():
            raise RuntimeError("cannot notify on un-acquired lock")
        self._wake(n)

    def notify_all(self):
        """Let all who wait go on."""
        self.notify(len(self._waiters))


class Semaphore(_Waiting, _Entered):
    """At most so many tasks at a time have it."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("Semaphore initial value must be >= 0")
        super().__init__()
        self._value = value

    def __repr__(self):
        return self._repr("locked" if self.locked()
                          else f"unlocked, value:{self._value}")

    def locked(self):
        """Return whether acquire() would have to wait."""
        return self._value == 0 or any(not each.cancelled()
                                       for each in self._waiters)

    async def acquire(self):
        """Wait until there is one left, and take it."""
        if not self.locked():
            self._value -= 1
            return True
        waiter = events.get_running_loop().create_future()
        self._waiters.append(waiter)
        try:
            try:
                await waiter
            finally:
                self._waiters.remove(waiter)
        except exceptions.CancelledError:
            if waiter.done() and not waiter.cancelled():
                self._value += 1
            raise
        finally:
            self._hand_out()
        return True

    def release(self):
        """Give one back."""
        self._value += 1
        self._hand_out()

    def _hand_out(self):
        while self._value > 0 and self._wake_first():
            self._value -= 1


class BoundedSemaphore(Semaphore):
    """A semaphore that notices when more is given back than was taken."""

    def __init__(self, value=1):
        self._bound = value
        super().__init__(value)

    def release(self):
        if self._value >= self._bound:
            raise ValueError("BoundedSemaphore released too many times")
        super().release()


class Barrier:
    """A place where so many tasks wait for each other."""

    def __init__(self, parties):
        if parties < 1:
            raise ValueError("parties must be >= 1")
        self._condition = Condition()
        self._parties = parties
        self._state = "filling"
        self._count = 0

    def __repr__(self):
        waiting = "" if self.broken else \
            f", waiters:{self.n_waiting}/{self._parties}"
        return f"<{object.__repr__(self)[1:-1]} [{self._state}{waiting}]>"

    async def __aenter__(self):
        return await self.wait()

    async def __aexit__(self, kind, error, traceback):
        pass

    async def wait(self):
        """Wait until all are here; return a number different for each."""
        async with self._condition:
            while self._state in ("draining", "resetting"):
                await self._condition.wait()
            self._check_broken()
            index = self._count
            self._count += 1
            try:
                if index + 1 == self._parties:
                    self._state = "draining"
                    self._condition.notify_all()
                else:
                    await self._condition.wait_for(
                        lambda: self._state != "filling")
                    if self._state in ("broken", "resetting"):
                        raise exceptions.BrokenBarrierError(
                            "Abort or reset of barrier")
                return index
            finally:
                self._count -= 1
                if not self._count:
                    if self._state in ("resetting", "draining"):
                        self._state = "filling"
                    self._condition.notify_all()

    def _check_broken(self):
        if self._state == "broken":
            raise exceptions.BrokenBarrierError("Barrier aborted")

    async def reset(self):
        """Send those who wait away with an error, and begin anew."""
        async with self._condition:
            if self._count > 0:
                self._state = "resetting"
            else:
                self._state = "filling"
            self._condition.notify_all()

    async def abort(self):
        """Break the barrier for good."""
        async with self._condition:
            self._state = "broken"
            self._condition.notify_all()

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count if self._state == "filling" else 0

    @property
    def broken(self):
        return self._state == "broken"
