"""Futures: results that are not there yet."""

import types
from contextvars import copy_context

from . import events
from .exceptions import CancelledError, InvalidStateError

__all__ = ["Future", "isfuture", "wrap_future"]

_PENDING, _CANCELLED, _FINISHED = "PENDING", "CANCELLED", "FINISHED"


def isfuture(obj):
    """Return whether obj is a future, or can be used as one."""
    return (hasattr(type(obj), "_asyncio_future_blocking")
            and obj._asyncio_future_blocking is not None)


class Future:
    """A result that somebody sets and others await."""

    _state = _PENDING
    _result = None
    _exception = None
    _loop = None
    _log_traceback = False
    _cancel_message = None
    _asyncio_future_blocking = False

    def __init__(self, *, loop=None):
        self._loop = events.get_event_loop() if loop is None else loop
        self._callbacks = []

    def _describe(self):
        words = [self._state.lower()]
        if self._state == _FINISHED:
            if self._exception is not None:
                words.append(f"exception={self._exception!r}")
            else:
                words.append(f"result={self._result!r}")
        if self._callbacks:
            names = ", ".join(events._name(each) + "()"
                              for each, _ in self._callbacks)
            words.append(f"cb=[{names}]")
        return words

    def __repr__(self):
        return f"<{type(self).__name__} {' '.join(self._describe())}>"

    def __del__(self):
        if not self._log_traceback:
            return
        self._loop.call_exception_handler({
            "message": f"{type(self).__name__} exception was never retrieved",
            "exception": self._exception, "future": self})

    __class_getitem__ = classmethod(types.GenericAlias)

    def get_loop(self):
        """Return the loop the future belongs to."""
        return self._loop

    def done(self):
        """Return whether there is a result, an error or a cancellation."""
        return self._state != _PENDING

    def cancelled(self):
        return self._state == _CANCELLED

    def cancel(self, msg=None):
        """Cancel the future, unless it is done already."""
        self._log_traceback = False
        if self._state != _PENDING:
            return False
        self._state = _CANCELLED
        self._cancel_message = msg
        self._finish()
        return True

    def _cancelled_error(self):
        if self._exception is not None:
            error, self._exception = self._exception, None
            return error
        if self._cancel_message is None:
            return CancelledError()
        return CancelledError(self._cancel_message)

    def _finish(self):
        callbacks = self._callbacks
        if not callbacks:
            return
        self._callbacks = []
        for callback, context in callbacks:
            self._loop.call_soon(callback, self, context=context)

    def result(self):
        """Return the result, or raise the error."""
        if self._state == _CANCELLED:
            raise self._cancelled_error()
        if self._state != _FINISHED:
            raise InvalidStateError("Result is not ready.")
        self._log_traceback = False
        if self._exception is not None:
            raise self._exception.with_traceback(self._exception_tb)
        return self._result

    def exception(self):
        """Return the error, None when there is a result."""
        if self._state == _CANCELLED:
            raise self._cancelled_error()
        if self._state != _FINISHED:
            raise InvalidStateError("Exception is not set.")
        self._log_traceback = False
        return self._exception

    def add_done_callback(self, fn, *, context=None):
        """Call fn(future) in the turn after it is done."""
        if self._state != _PENDING:
            self._loop.call_soon(fn, self, context=context)
        else:
            if context is None:
                context = copy_context()
            self._callbacks.append((fn, context))

    def remove_done_callback(self, fn):
        """Take all callbacks equal to fn away; return how many they were."""
        before = len(self._callbacks)
        self._callbacks = [each for each in self._callbacks
                           if each[0] != fn]
        return before - len(self._callbacks)

    def set_result(self, result):
        """Give the future its result."""
        if self._state != _PENDING:
            raise InvalidStateError(f"{self._state}: {self!r}")
        self._result = result
        self._state = _FINISHED
        self._finish()

    def set_exception(self, exception):
        """Let awaiting the future raise."""
        if self._state != _PENDING:
            raise InvalidStateError(f"{self._state}: {self!r}")
        if isinstance(exception, type):
            exception = exception()
        if isinstance(exception, StopIteration):
            error = RuntimeError("StopIteration interacts badly with "
                                 "generators and cannot be raised into a "
                                 "Future")
            error.__cause__ = error.__context__ = exception
            exception = error
        self._exception = exception
        self._exception_tb = exception.__traceback__
        self._state = _FINISHED
        self._finish()
        self._log_traceback = True

    def __await__(self):
        if self._state == _PENDING:
            self._asyncio_future_blocking = True
            yield self
            if self._state == _PENDING:
                raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__


events._Future = Future


def wrap_future(future, *, loop=None):
    """Return future itself: there are futures of one kind only."""
    if not isfuture(future):
        raise TypeError(f"a future is required, got {future!r}")
    return future
