"""Futures, and waiting for several of them."""

import threading
import types
from _thread import _calls_ended, _calls_wait
from time import monotonic as _time

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"

PENDING = "PENDING"
RUNNING = "RUNNING"
CANCELLED = "CANCELLED"
CANCELLED_AND_NOTIFIED = "CANCELLED_AND_NOTIFIED"
FINISHED = "FINISHED"

_ENDED = (CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED)

TimeoutError = TimeoutError


class Error(Exception):
    """Base of the errors of futures."""


class CancelledError(Error):
    """The call was cancelled."""


class InvalidStateError(Error):
    """The future is in a state that does not allow this."""


class BrokenExecutor(RuntimeError):
    """The executor cannot go on."""


class Future:
    """The result of a call that is, or will be, made by others."""

    def __init__(self):
        self._condition = threading.Condition()
        self._state = PENDING
        self._result = None
        self._exception = None
        self._callbacks = []

    def __repr__(self):
        with self._condition:
            more = ""
            if self._state == FINISHED:
                more = (f" raised {type(self._exception).__name__}"
                        if self._exception is not None
                        else f" returned {type(self._result).__name__}")
            return (f"<{type(self).__name__} at {id(self):#x} "
                    f"state={self._state.lower()}{more}>")

    def cancel(self):
        """Cancel the call if it has not begun; return whether it is."""
        with self._condition:
            if self._state in (RUNNING, FINISHED):
                return False
            if self._state in (CANCELLED, CANCELLED_AND_NOTIFIED):
                return True
            self._state = CANCELLED
            self._condition.notify_all()
        self._run_callbacks()
        return True

    def cancelled(self):
        """Return whether the call was cancelled."""
        with self._condition:
            return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED)

    def running(self):
        """Return whether the call is being made."""
        with self._condition:
            return self._state == RUNNING

    def done(self):
        """Return whether the call was made or cancelled."""
        with self._condition:
            return self._state in _ENDED

    def add_done_callback(self, fn):
        """Have fn(future) called when the future is done."""
        with self._condition:
            if self._state not in _ENDED:
                self._callbacks.append(fn)
                return
        self._call(fn)

    def _call(self, fn):
        try:
            fn(self)
        except Exception:
            import logging
            logging.getLogger("concurrent.futures").exception(
                "exception calling callback for %r", self)

    def _run_callbacks(self):
        for fn in self._callbacks:
            try:
                fn(self)
            except Exception:
                import sys
                import traceback
                if sys.stderr is not None:
                    print(f"exception calling callback for {self!r}",
                          file=sys.stderr)
                    traceback.print_exc()

    def _outcome(self):
        if self._state in (CANCELLED, CANCELLED_AND_NOTIFIED):
            raise CancelledError()
        return self._state == FINISHED

    def _await(self, timeout):
        if not self._outcome():
            self._condition.wait(timeout)
            if not self._outcome():
                raise TimeoutError()

    def result(self, timeout=None):
        """Return the call's result, or raise its exception."""
        try:
            with self._condition:
                self._await(timeout)
                if self._exception is not None:
                    raise self._exception
                return self._result
        finally:
            self = None

    def exception(self, timeout=None):
        """Return the exception of the call, or None."""
        with self._condition:
            self._await(timeout)
            return self._exception

    def set_running_or_notify_cancel(self):
        """For executors: the call begins; return False if it must not."""
        with self._condition:
            if self._state == CANCELLED:
                self._state = CANCELLED_AND_NOTIFIED
                self._condition.notify_all()
                return False
            if self._state == PENDING:
                self._state = RUNNING
                return True
            raise RuntimeError("Future in unexpected state")

    def _finish(self, result, exception):
        with self._condition:
            if self._state in _ENDED:
                raise InvalidStateError(f"{self._state}: {self!r}")
            self._result, self._exception = result, exception
            self._state = FINISHED
            self._condition.notify_all()
        self._run_callbacks()

    def set_result(self, result):
        """For executors: the call has returned."""
        self._finish(result, None)

    def set_exception(self, exception):
        """For executors: the call has raised."""
        self._finish(None, exception)

    __class_getitem__ = classmethod(types.GenericAlias)


class Executor:
    """Makes calls in the background."""

    def submit(self, fn, /, *args, **kwargs):
        """Have fn(*args, **kwargs) called; return its Future."""
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None):
        """Yield the results of fn over the items, in order."""
        if buffersize is not None and buffersize < 1:
            raise ValueError("buffersize must be None or > 0")
        end = None if timeout is None else _time() + timeout
        futures = [self.submit(fn, *args) for args in zip(*iterables)]

        def results():
            try:
                futures.reverse()
                while futures:
                    left = None if end is None else end - _time()
                    yield futures.pop().result(left)
            finally:
                for future in futures:
                    future.cancel()
        return results()

    def shutdown(self, wait=True, *, cancel_futures=False):
        """Take no more calls."""

    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        self.shutdown(wait=True)
        return False


class _Done:
    """What wait() returns: (done, not_done)."""


def _named_pair(done, not_done):
    from collections import namedtuple
    global _named_pair
    _named_pair = namedtuple("DoneAndNotDoneFutures", "done not_done")
    return _named_pair(done, not_done)


def _until_some_are_done(pending, end):
    """Return those that are done, waiting for one; TimeoutError."""
    woken = threading.Event()
    if threading._shares_all:
        for future in pending:
            future.add_done_callback(lambda f: woken.set())
    while True:
        ended = _calls_ended()
        done = {f for f in pending if f.done()}
        if done:
            return done
        left = None if end is None else end - _time()
        if left is not None and left <= 0:
            raise TimeoutError
        if threading._shares_all:
            woken.wait(left)
        else:
            _calls_wait(ended, left)


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    """Wait for the futures; return the sets (done, not_done)."""
    pending = set(fs)
    end = None if timeout is None else _time() + timeout
    done = {f for f in pending if f.done()}
    pending -= done

    def enough(new):
        if not pending:
            return True
        if return_when == FIRST_COMPLETED:
            return bool(done)
        return (return_when == FIRST_EXCEPTION
                and any(not f.cancelled() and f.exception() is not None
                        for f in new))

    new = done
    while not enough(new):
        try:
            new = _until_some_are_done(pending, end)
        except TimeoutError:
            break
        done |= new
        pending -= new
    return _named_pair(done, pending)


def as_completed(fs, timeout=None):
    """Yield the futures as they are done."""
    pending = set(fs)
    total = len(pending)
    end = None if timeout is None else _time() + timeout
    while pending:
        try:
            done = _until_some_are_done(pending, end)
        except TimeoutError:
            raise TimeoutError(f"{len(pending)} (of {total}) futures "
                               "unfinished") from None
        pending -= done
        while done:
            yield done.pop()
