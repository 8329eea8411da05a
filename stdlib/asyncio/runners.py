"""Running a program's main coroutine."""

import signal
import threading
from contextvars import copy_context

from . import coroutines, events, exceptions, tasks

__all__ = ["Runner", "run"]


class Runner:
    """A loop for several coroutines one after the other."""

    def __init__(self, *, debug=None, loop_factory=None):
        self._state = "created"
        self._debug = debug
        self._factory = loop_factory
        self._loop = None
        self._interrupts = 0
        self._chosen = False

    def __enter__(self):
        self._begin()
        return self

    def __exit__(self, kind, error, traceback):
        self.close()

    def _begin(self):
        if self._state == "closed":
            raise RuntimeError("Runner is closed")
        if self._state == "running":
            return
        if self._factory is None:
            self._loop = events.new_event_loop()
            events.set_event_loop(self._loop)
            self._chosen = True
        else:
            self._loop = self._factory()
        if self._debug is not None:
            self._loop.set_debug(self._debug)
        self._context = copy_context()
        self._state = "running"

    def get_loop(self):
        """Return the loop."""
        self._begin()
        return self._loop

    def close(self):
        """Cancel what is left and close the loop."""
        if self._state != "running":
            return
        try:
            loop = self._loop
            _cancel_all(loop)
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.run_until_complete(loop.shutdown_default_executor())
        finally:
            if self._chosen:
                events.set_event_loop(None)
            loop.close()
            self._loop = None
            self._state = "closed"

    def run(self, coro, *, context=None):
        """Run a coroutine and return its result."""
        if events._get_running_loop() is not None:
            raise RuntimeError("Runner.run() cannot be called from a running "
                               "event loop")
        if not coroutines.iscoroutine(coro):
            import inspect
            if not inspect.isawaitable(coro):
                raise TypeError("An asyncio.Future, a coroutine or an "
                                "awaitable is required")
            coro = tasks._awaited(coro)
        self._begin()
        task = self._loop.create_task(
            coro, context=self._context if context is None else context)
        before = self._catch_interrupts(task)
        try:
            return self._loop.run_until_complete(task)
        except exceptions.CancelledError:
            if self._interrupts > 0 and task.uncancel() == 0:
                raise KeyboardInterrupt
            raise
        finally:
            if before is not None:
                signal.signal(signal.SIGINT, before)

    def _catch_interrupts(self, task):
        self._interrupts = 0
        if threading.current_thread() is not threading.main_thread() \
                or signal.getsignal(signal.SIGINT) \
                is not signal.default_int_handler:
            return None

        def interrupted(number, frame):
            self._interrupts += 1
            if self._interrupts == 1 and not task.done():
                task.cancel()
                self._loop.call_soon_threadsafe(lambda: None)
                return
            raise KeyboardInterrupt()

        return signal.signal(signal.SIGINT, interrupted)


def run(main, *, debug=None, loop_factory=None):
    """Run a coroutine in a loop of its own; return its result."""
    if events._get_running_loop() is not None:
        raise RuntimeError(
            "asyncio.run() cannot be called from a running event loop")
    with Runner(debug=debug, loop_factory=loop_factory) as runner:
        return runner.run(main)


def _cancel_all(loop):
    left = tasks.all_tasks(loop)
    if not left:
        return
    for task in left:
        task.cancel()
    loop.run_until_complete(tasks.gather(*left, return_exceptions=True))
    for task in left:
        if not task.cancelled() and task.exception() is not None:
            loop.call_exception_handler({
                "message": "unhandled exception during asyncio.run() "
                           "shutdown",
                "exception": task.exception(), "task": task})
