"""Event loops: callbacks in turn, and timers; selector_events.py adds files and sockets.

One thread runs a loop; others reach it by call_soon_threadsafe() alone.
"""

import collections
import heapq
import itertools
import sys
import threading
import time
import warnings
import weakref
from contextvars import copy_context

from . import coroutines, exceptions

__all__ = ["AbstractEventLoop", "BaseEventLoop", "Handle", "TimerHandle",
           "get_event_loop", "set_event_loop", "new_event_loop",
           "get_event_loop_policy", "set_event_loop_policy",
           "get_running_loop", "_get_running_loop", "_set_running_loop"]


_Future = _Task = None  # the classes; their modules set them


class Handle:
    """A callback that is going to run, unless it is cancelled."""

    __slots__ = ("_callback", "_args", "_cancelled", "_loop", "_context",
                 "__weakref__")

    def __init__(self, callback, args, loop, context=None):
        self._context = copy_context() if context is None else context
        self._callback = callback
        self._args = args
        self._loop = loop
        self._cancelled = False

    def cancel(self):
        """Do not run the callback."""
        self._cancelled = True
        self._callback = self._args = None

    def cancelled(self):
        return self._cancelled

    def get_context(self):
        """Return the context that the callback runs in."""
        return self._context

    def _run(self):
        try:
            self._context.run(self._callback, *self._args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._loop.call_exception_handler({
                "message": f"Exception in callback {_name(self._callback)}",
                "exception": error, "handle": self})

    def __repr__(self):
        state = " cancelled" if self._cancelled else ""
        what = "" if self._callback is None else " " + _name(self._callback)
        return f"<{type(self).__name__}{state}{what}>"


class TimerHandle(Handle):
    """A callback that runs at a time of the loop's clock."""

    __slots__ = ("_when", "_number")

    def __init__(self, when, number, callback, args, loop, context=None):
        super().__init__(callback, args, loop, context)
        self._when = when
        self._number = number

    def when(self):
        """Return the time on the loop's clock."""
        return self._when

    def __lt__(self, other):
        return (self._when, self._number) < (other._when, other._number)


def _name(callback):
    return getattr(callback, "__qualname__", None) or repr(callback)


class AbstractEventLoop:
    """The class of all event loops."""


class BaseEventLoop(AbstractEventLoop):
    """A loop of callbacks and timers."""

    _watching = False  # files, too

    def __init__(self):
        self._ready = collections.deque()
        self._timers = []
        self._numbers = itertools.count()
        self._wake = threading.Event()
        self._thread_id = None
        self._closed = False
        self._stopping = False
        self._debug = False
        self._exception_handler = None
        self._task_factory = None
        self._asyncgens = weakref.WeakSet()
        self._asyncgens_shut = False

    def __repr__(self):
        return (f"<{type(self).__name__} running={self.is_running()} "
                f"closed={self._closed} debug={self._debug}>")

    # ---- callbacks

    def time(self):
        """Return the time on the clock that call_at() goes by."""
        return time.monotonic()

    def call_soon(self, callback, *args, context=None):
        """Run callback(*args) in the next turn."""
        if self._closed:
            self._check_closed()
        handle = Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    def call_soon_threadsafe(self, callback, *args, context=None):
        """Do what call_soon() does, from any thread."""
        handle = self.call_soon(callback, *args, context=context)
        self._wake.set()
        return handle

    def call_later(self, delay, callback, *args, context=None):
        """Run callback(*args) after delay seconds."""
        if delay is None:
            raise TypeError("delay must not be None")
        return self.call_at(self.time() + delay, callback, *args,
                            context=context)

    def call_at(self, when, callback, *args, context=None):
        """Run callback(*args) when the loop's clock shows `when`."""
        if when is None:
            raise TypeError("when cannot be None")
        self._check_closed()
        timer = TimerHandle(when, next(self._numbers), callback, args, self,
                            context)
        heapq.heappush(self._timers, timer)
        return timer

    def create_future(self):
        """Return a new future of this loop."""
        return _Future(loop=self)

    def create_task(self, coro, **kwargs):
        """Return a new task that drives coro."""
        if self._closed:
            self._check_closed()
        if self._task_factory is not None:
            return self._task_factory(self, coro, **kwargs)
        return _Task(coro, loop=self, **kwargs)

    def set_task_factory(self, factory):
        if factory is not None and not callable(factory):
            raise TypeError("task factory must be a callable or None")
        self._task_factory = factory

    def get_task_factory(self):
        return self._task_factory

    # ---- running

    def run_forever(self):
        """Run until stop() is called."""
        self._check_closed()
        if self.is_running():
            raise RuntimeError("This event loop is already running")
        if _get_running_loop() is not None:
            raise RuntimeError(
                "Cannot run the event loop while another loop is running")
        self._thread_id = threading.get_ident()
        hooks = sys.get_asyncgen_hooks()
        sys.set_asyncgen_hooks(firstiter=self._asyncgen_begins,
                               finalizer=self._asyncgen_dropped)
        _set_running_loop(self)
        try:
            while True:
                self._run_once()
                if self._stopping:
                    break
        finally:
            self._stopping = False
            self._thread_id = None
            _set_running_loop(None)
            sys.set_asyncgen_hooks(*hooks)

    def run_until_complete(self, future):
        """Run until the future is done and return its result."""
        from . import tasks
        self._check_closed()
        if self.is_running():
            raise RuntimeError("This event loop is already running")
        if _get_running_loop() is not None:
            raise RuntimeError(
                "Cannot run the event loop while another loop is running")
        ours = not tasks.isfuture(future)
        future = tasks.ensure_future(future, loop=self)
        if ours:
            future._log_destroy_pending = False
        future.add_done_callback(self._stop_when_done)
        try:
            self.run_forever()
        except:
            if ours and future.done() and not future.cancelled():
                future.exception()
            raise
        finally:
            future.remove_done_callback(self._stop_when_done)
        if not future.done():
            raise RuntimeError("Event loop stopped before Future completed.")
        return future.result()

    def _stop_when_done(self, future):
        if not future.cancelled():
            error = future.exception()
            if isinstance(error, (SystemExit, KeyboardInterrupt)):
                return
        self.stop()

    def stop(self):
        """Stop after this turn."""
        self._stopping = True

    def _run_once(self):
        timers = self._timers
        while timers and timers[0]._cancelled:
            heapq.heappop(timers)
        if not self._ready and not self._stopping:
            self._wait(timers[0]._when - self.time() if timers else None)
        elif self._watching:
            self._wait(0)
        now = self.time() + 1e-9
        while timers and timers[0]._when <= now:
            self._ready.append(heapq.heappop(timers))
        take = self._ready.popleft
        for _ in range(len(self._ready)):
            handle = take()
            if not handle._cancelled:
                handle._run()

    def _wait(self, seconds):
        if seconds is None or seconds > 0:
            self._wake.wait(seconds)
        self._wake.clear()

    def is_running(self):
        return self._thread_id is not None

    def is_closed(self):
        return self._closed

    def _check_closed(self):
        if self._closed:
            raise RuntimeError("Event loop is closed")

    def close(self):
        """Forget all callbacks; the loop cannot be used any more."""
        if self.is_running():
            raise RuntimeError("Cannot close a running event loop")
        self._closed = True
        self._ready.clear()
        self._timers.clear()

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = enabled

    # ---- asynchronous generators

    def _asyncgen_begins(self, generator):
        if self._asyncgens_shut:
            warnings.warn(
                f"asynchronous generator {generator!r} was scheduled after "
                f"loop.shutdown_asyncgens() call", ResourceWarning,
                source=self)
        self._asyncgens.add(generator)

    def _asyncgen_dropped(self, generator):
        self._asyncgens.discard(generator)
        if not self._closed:
            self.call_soon_threadsafe(self.create_task, generator.aclose())

    async def shutdown_asyncgens(self):
        """Close all asynchronous generators that have begun."""
        from .tasks import gather
        self._asyncgens_shut = True
        generators = list(self._asyncgens)
        self._asyncgens.clear()
        if not generators:
            return
        results = await gather(*[each.aclose() for each in generators],
                               return_exceptions=True)
        for result, generator in zip(results, generators):
            if isinstance(result, Exception):
                self.call_exception_handler({
                    "message": "an error occurred during closing of "
                               f"asynchronous generator {generator!r}",
                    "exception": result, "asyncgen": generator})

    async def shutdown_default_executor(self, timeout=None):
        """Nothing to do: there is no pool of threads."""

    # ---- errors nobody else sees

    def set_exception_handler(self, handler):
        if handler is not None and not callable(handler):
            raise TypeError("A callable object or None is expected, got "
                            f"{handler!r}")
        self._exception_handler = handler

    def get_exception_handler(self):
        return self._exception_handler

    def default_exception_handler(self, context):
        """Write what happened to standard error."""
        import traceback
        lines = [context.get("message")
                 or "Unhandled exception in event loop"]
        for key in sorted(context):
            if key not in ("message", "exception"):
                lines.append(f"{key}: {context[key]!r}")
        error = context.get("exception")
        if error is not None:
            lines += "".join(traceback.format_exception(error)).splitlines()
        if sys.stderr is not None:
            print("\n".join(lines), file=sys.stderr)

    def call_exception_handler(self, context):
        """Tell the handler of an error; the context is a dict."""
        if self._exception_handler is None:
            self.default_exception_handler(context)
            return
        try:
            self._exception_handler(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self.default_exception_handler({
                "message": "Unhandled error in exception handler",
                "exception": error, "context": context})


# ---- the loop of a thread

class _Thread(threading.local):
    running = None
    current = None
    chosen = False


_thread = _Thread()


def _get_running_loop():
    """Return the loop that runs in this thread, or None."""
    return _thread.running


def _set_running_loop(loop):
    _thread.running = loop


def get_running_loop():
    """Return the loop that runs in this thread."""
    loop = _thread.running
    if loop is None:
        raise RuntimeError("no running event loop")
    return loop


def get_event_loop():
    """Return the running loop, or the one set_event_loop() has chosen."""
    return _thread.running or _policy.get_event_loop()


def set_event_loop(loop):
    """Choose the loop that get_event_loop() gives in this thread."""
    _policy.set_event_loop(loop)


def new_event_loop():
    """Return a new loop."""
    return _policy.new_event_loop()


class _Policy:
    """Which loop belongs to a thread, and how new ones are made."""

    def get_event_loop(self):
        if _thread.current is None:
            name = threading.current_thread().name
            raise RuntimeError(
                f"There is no current event loop in thread {name!r}.")
        return _thread.current

    def set_event_loop(self, loop):
        if loop is not None and not isinstance(loop, AbstractEventLoop):
            raise TypeError("loop must be an instance of AbstractEventLoop "
                            f"or None, not '{type(loop).__name__}'")
        _thread.current = loop

    def new_event_loop(self):
        from .selector_events import SelectorEventLoop
        return SelectorEventLoop()


_policy = _default_policy = _Policy()


def get_event_loop_policy():
    """Return the object that makes loops."""
    return _policy


def set_event_loop_policy(policy):
    """Let another object make loops; None: the first one again."""
    global _policy
    _thread.current = None
    _policy = _default_policy if policy is None else policy
