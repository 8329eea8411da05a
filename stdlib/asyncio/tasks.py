"""Tasks: coroutines driven by an event loop, and waiting for several."""

import collections.abc
import inspect
import itertools
import types
import weakref
from contextvars import copy_context

from . import coroutines, events, exceptions, futures
from .futures import Future, isfuture

__all__ = ["Task", "create_task", "FIRST_COMPLETED", "FIRST_EXCEPTION",
           "ALL_COMPLETED", "wait", "wait_for", "as_completed", "sleep",
           "gather", "shield", "ensure_future", "run_coroutine_threadsafe",
           "current_task", "all_tasks", "eager_task_factory"]

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"

_numbers = itertools.count(1)
_tasks = set()  # weak references to the tasks that are not done
_current = {}  # loop: the task whose step runs


def current_task(loop=None):
    """Return the task that runs now, or None."""
    return _current.get(events.get_running_loop() if loop is None else loop)


def all_tasks(loop=None):
    """Return the set of the loop's tasks that are not done."""
    if loop is None:
        loop = events.get_running_loop()
    tasks = [ref() for ref in list(_tasks)]
    return {task for task in tasks
            if task is not None and task._loop is loop and not task.done()}


class Task(Future):
    """A future whose result is what a coroutine returns."""

    _log_destroy_pending = True

    def __init__(self, coro, *, loop=None, name=None, context=None,
                 eager_start=False):
        self._loop = events.get_event_loop() if loop is None else loop
        self._callbacks = []
        if (type(coro) is not types.CoroutineType
                and not coroutines.iscoroutine(coro)):
            self._log_destroy_pending = False
            raise TypeError(f"a coroutine was expected, got {coro!r}")
        # A number until somebody asks for the name.
        self._name = next(_numbers) if name is None else str(name)
        self._coro = coro
        self._context = copy_context() if context is None else context
        self._waits_for = None
        self._must_cancel = False
        self._cancel_requests = 0
        self._ref = weakref.ref(self)
        _tasks.add(self._ref)
        if eager_start and self._loop.is_running():
            self._context.run(self._step)
        else:
            self._loop.call_soon(self._step, context=self._context)

    _ref = None

    def __del__(self):
        if self._state == futures._PENDING:
            _tasks.discard(self._ref)
            if self._log_destroy_pending:
                self._loop.call_exception_handler({
                    "message": "Task was destroyed but it is pending!",
                    "task": self})
        if self._log_traceback:
            super().__del__()

    def _finish(self):
        _tasks.discard(self._ref)
        super()._finish()

    def _describe(self):
        words = super()._describe()
        if self._cancel_requests and not self.done():
            words[0] = "cancelling"
        words.insert(1, f"name={self.get_name()!r}")
        words.insert(2, f"coro=<{self._coro.__qualname__}()>")
        if self._waits_for is not None:
            words.insert(3, f"wait_for={self._waits_for!r}")
        return words

    def get_coro(self):
        return self._coro

    def get_stack(self, *, limit=None):
        """Return the frames: where it waits, or where it failed."""
        frames = []
        if self._exception is not None:
            place = self._exception.__traceback__
            while place is not None:
                frames.append(place.tb_frame)
                place = place.tb_next
            return frames if limit is None else frames[:limit]
        for kind in ("cr_frame", "gi_frame", "ag_frame"):
            frame = getattr(self._coro, kind, None)
            if frame is not None:
                break
        while frame is not None and (limit is None or len(frames) < limit):
            frames.append(frame)
            frame = frame.f_back
        frames.reverse()
        return frames

    def print_stack(self, *, limit=None, file=None):
        """Write what get_stack() gives, as a traceback."""
        import sys
        import traceback
        file = sys.stderr if file is None else file
        frames = self.get_stack(limit=limit)
        failed = self._exception is not None
        if not frames:
            print(f"No stack for {self!r}", file=file)
        elif failed:
            print(f"Traceback for {self!r} (most recent call last):",
                  file=file)
        else:
            print(f"Stack for {self!r} (most recent call last):", file=file)
        stack = [(frame, frame.f_lineno) for frame in frames]
        traceback.print_list(traceback.StackSummary.extract(stack),
                             file=file)
        if failed:
            for line in traceback.format_exception_only(self._exception):
                print(line, file=file, end="")

    def get_context(self):
        """Return the context that the coroutine runs in."""
        return self._context

    def get_name(self):
        if type(self._name) is int:
            self._name = f"Task-{self._name}"
        return self._name

    def set_name(self, value):
        self._name = str(value)

    def set_result(self, result):
        raise RuntimeError("Task does not support set_result operation")

    def set_exception(self, exception):
        raise RuntimeError("Task does not support set_exception operation")

    # ---- cancelling

    def cancel(self, msg=None):
        """Let the coroutine get a CancelledError when it goes on."""
        self._log_traceback = False
        if self.done():
            return False
        self._cancel_requests += 1
        if self._waits_for is not None and self._waits_for.cancel(msg=msg):
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        """Return how often cancel() was called and not taken back."""
        return self._cancel_requests

    def uncancel(self):
        """Take one cancel() back; return how many are left."""
        if self._cancel_requests > 0:
            self._cancel_requests -= 1
            if not self._cancel_requests:
                self._must_cancel = False
        return self._cancel_requests

    # ---- running

    def _step(self, error=None):
        if self._state != futures._PENDING:
            raise exceptions.InvalidStateError(
                f"__step(): already done: {self!r}, {error!r}")
        if self._must_cancel:
            if not isinstance(error, exceptions.CancelledError):
                error = self._cancelled_error()
            self._must_cancel = False
        self._waits_for = None
        loop = self._loop
        outer = _current.get(loop)
        _current[loop] = self
        try:
            self._drive(error)
        finally:
            if outer is None:
                _current.pop(loop, None)
            else:
                _current[loop] = outer

    def _drive(self, error):
        try:
            if error is None:
                yielded = self._coro.send(None)
            else:
                yielded = self._coro.throw(error)
        except StopIteration as stop:
            if self._must_cancel:
                self._must_cancel = False
                super().cancel(msg=self._cancel_message)
            else:
                super().set_result(stop.value)
        except exceptions.CancelledError as cancelled:
            self._exception = cancelled
            super().cancel()
        except (KeyboardInterrupt, SystemExit) as fatal:
            super().set_exception(fatal)
            raise
        except BaseException as failed:
            super().set_exception(failed)
        else:
            self._wait_for(yielded)

    def _wait_for(self, yielded):
        blocking = getattr(yielded, "_asyncio_future_blocking", None)
        if blocking and yielded is self:
            self._complain(f"Task cannot await on itself: {self!r}")
        elif blocking and yielded.get_loop() is not self._loop:
            self._complain(f"Task {self!r} got Future {yielded!r} attached "
                           "to a different loop")
        elif blocking:
            yielded._asyncio_future_blocking = False
            yielded.add_done_callback(self._wake_up, context=self._context)
            self._waits_for = yielded
            if self._must_cancel and yielded.cancel(
                    msg=self._cancel_message):
                self._must_cancel = False
        elif blocking is not None:
            self._complain("yield was used instead of yield from in task "
                           f"{self!r} with {yielded!r}")
        elif yielded is None:
            self._loop.call_soon(self._step, context=self._context)
        elif inspect.isgenerator(yielded):
            self._complain("yield was used instead of yield from for "
                           f"generator in task {self!r} with {yielded!r}")
        else:
            self._complain(f"Task got bad yield: {yielded!r}")

    def _complain(self, text):
        self._loop.call_soon(self._step, RuntimeError(text),
                             context=self._context)

    def _wake_up(self, future):
        if (type(future) is Future and future._exception is None
                and future._state == futures._FINISHED):
            self._step()
            return
        try:
            future.result()
        except BaseException as error:
            self._step(error)
        else:
            self._step()


events._Task = Task


def create_task(coro, *, name=None, context=None, **kwargs):
    """Let the running loop drive coro; return the task."""
    return events.get_running_loop().create_task(coro, name=name,
                                                 context=context, **kwargs)


def eager_task_factory(loop, coro, **kwargs):
    """A task factory whose tasks begin at once."""
    return Task(coro, loop=loop, eager_start=True, **kwargs)


async def _awaited(awaitable):
    return await awaitable


def ensure_future(coro_or_future, *, loop=None):
    """Return a future for a coroutine, a future or another awaitable."""
    if isfuture(coro_or_future):
        if loop is not None and loop is not coro_or_future.get_loop():
            raise ValueError("The future belongs to a different loop than "
                             "the one specified as the loop argument")
        return coro_or_future
    coro = coro_or_future
    if not coroutines.iscoroutine(coro):
        if not inspect.isawaitable(coro):
            raise TypeError("An asyncio.Future, a coroutine or an awaitable "
                            "is required")
        coro = _awaited(coro)
    if loop is None:
        loop = events.get_event_loop()
    return loop.create_task(coro)


def run_coroutine_threadsafe(coro, loop):
    """Let a loop that runs in another thread drive coro."""
    if not coroutines.iscoroutine(coro):
        raise TypeError("A coroutine object is required")
    future = loop.create_future()

    def begin():
        task = ensure_future(coro, loop=loop)
        task.add_done_callback(lambda done: _copy(done, future))

    loop.call_soon_threadsafe(begin)
    return future


def _copy(source, target):
    if target.done():
        return
    if source.cancelled():
        target.cancel()
    elif source.exception() is not None:
        target.set_exception(source.exception())
    else:
        target.set_result(source.result())


@types.coroutine
def _one_turn():
    yield


def _set_unless_cancelled(future, result):
    if not future.cancelled():
        future.set_result(result)


async def sleep(delay, result=None):
    """Let others run for delay seconds; return result."""
    if delay <= 0:
        await _one_turn()
        return result
    if delay != delay:
        raise ValueError("Invalid delay: NaN (not a number)")
    loop = events.get_running_loop()
    future = loop.create_future()
    timer = loop.call_later(delay, _set_unless_cancelled, future, result)
    try:
        return await future
    finally:
        timer.cancel()


# ---- several at once

class _Gathering(Future):
    """The future of gather(): cancelling it cancels all."""

    def __init__(self, children, *, loop):
        super().__init__(loop=loop)
        self._children = children
        self._cancel_requested = False

    def cancel(self, msg=None):
        if self.done():
            return False
        some = [child.cancel(msg=msg) for child in self._children]
        if any(some):
            self._cancel_requested = True
        return any(some)


def _futures_of(awaitables):
    """A future for each awaitable; the same for the same."""
    known = {}
    loop = None
    for each in awaitables:
        if each not in known:
            future = ensure_future(each, loop=loop)
            if loop is None:
                loop = future.get_loop()
            if future is not each:
                future._log_destroy_pending = False
            known[each] = future
    return known, loop


def gather(*coros_or_futures, return_exceptions=False):
    """Return a future of the list of all results."""
    if not coros_or_futures:
        empty = events.get_event_loop().create_future()
        empty.set_result([])
        return empty
    known, loop = _futures_of(coros_or_futures)
    children = [known[each] for each in coros_or_futures]
    left = len(known)
    outer = _Gathering(list(known.values()), loop=loop)

    def one_done(future):
        nonlocal left
        left -= 1
        if outer.done():
            if not future.cancelled():
                future.exception()
            return
        if not return_exceptions:
            if future.cancelled():
                outer.set_exception(future._cancelled_error())
                return
            if future.exception() is not None:
                outer.set_exception(future.exception())
                return
        if not left:
            finish()

    def finish():
        if outer._cancel_requested:
            error = children[-1]
            outer.set_exception(error._cancelled_error()
                                if error.cancelled()
                                else exceptions.CancelledError())
            return
        results = []
        for child in children:
            if child.cancelled():
                results.append(exceptions.CancelledError(
                    "" if child._cancel_message is None
                    else child._cancel_message))
            else:
                error = child.exception()
                results.append(child.result() if error is None else error)
        outer.set_result(results)

    for child in known.values():
        child.add_done_callback(one_done)
    return outer


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """Wait for futures; return the sets of those done and those pending."""
    if isfuture(fs) or coroutines.iscoroutine(fs):
        raise TypeError("expect a list of futures, not "
                        f"{type(fs).__name__}")
    fs = set(fs)
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return_when value: {return_when}")
    if any(coroutines.iscoroutine(each) for each in fs):
        raise TypeError("Passing coroutines is forbidden, use tasks "
                        "explicitly.")
    loop = events.get_running_loop()
    waiter = loop.create_future()
    left = sum(not each.done() for each in fs)

    def enough(future):
        failed = not future.cancelled() and future.exception() is not None
        return (return_when == FIRST_COMPLETED
                or return_when == FIRST_EXCEPTION and failed)

    def one_done(future):
        nonlocal left
        left -= 1
        if (not left or enough(future)) and not waiter.done():
            waiter.set_result(None)

    if left and not any(each.done() and enough(each) for each in fs):
        timer = None
        if timeout is not None:
            timer = loop.call_later(timeout, _set_unless_done, waiter)
        pending = [each for each in fs if not each.done()]
        for each in pending:
            each.add_done_callback(one_done)
        try:
            await waiter
        finally:
            if timer is not None:
                timer.cancel()
            for each in pending:
                each.remove_done_callback(one_done)
    done = {each for each in fs if each.done()}
    return done, fs - done


def _set_unless_done(future):
    if not future.done():
        future.set_result(None)


async def wait_for(fut, timeout):
    """Await fut for at most timeout seconds; TimeoutError after that."""
    from .timeouts import timeout as limit
    if fut is not None and not isfuture(fut) and timeout is not None \
            and timeout <= 0:
        fut = ensure_future(fut)
    if timeout is not None and timeout <= 0 and isfuture(fut):
        if fut.done():
            return fut.result()
        fut.cancel()
        try:
            await fut
        except exceptions.CancelledError as error:
            raise TimeoutError from error
        return fut.result()
    async with limit(timeout):
        return await fut


def as_completed(fs, *, timeout=None):
    """Iterate over futures as they come to their end."""
    if isfuture(fs) or coroutines.iscoroutine(fs):
        raise TypeError("expect an iterable of futures, not "
                        f"{type(fs).__name__}")
    return _AsCompleted(fs, timeout)


class _AsCompleted:
    """Gives coroutines to `for`, and the futures to `async for`."""

    def __init__(self, awaitables, timeout):
        loop = events.get_event_loop()
        self._finished = collections.deque()
        self._waiters = collections.deque()
        self._todo = {ensure_future(each, loop=loop)
                      for each in set(awaitables)}
        self._left = len(self._todo)
        self._loop = loop
        self._timer = None
        for each in self._todo:
            each.add_done_callback(self._one_done)
        if self._todo and timeout is not None:
            self._timer = loop.call_later(timeout, self._too_late)

    def _give(self, future):
        self._finished.append(future)
        while self._waiters:
            _set_unless_done(self._waiters.popleft())

    def _one_done(self, future):
        if future in self._todo:
            self._todo.remove(future)
            self._give(future)
            if not self._todo and self._timer is not None:
                self._timer.cancel()

    def _too_late(self):
        for each in self._todo:
            each.remove_done_callback(self._one_done)
            self._give(None)
        self._todo.clear()

    async def _next(self, result):
        while not self._finished:
            waiter = self._loop.create_future()
            self._waiters.append(waiter)
            await waiter
        future = self._finished.popleft()
        if future is None:
            raise TimeoutError
        return future.result() if result else future

    def __iter__(self):
        return self

    def __next__(self):
        if not self._left:
            raise StopIteration
        self._left -= 1
        return self._next(True)

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self._left:
            raise StopAsyncIteration
        self._left -= 1
        return await self._next(False)


def shield(arg):
    """Await arg so that cancelling does not reach it."""
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner.get_loop().create_future()

    def inner_done(inner):
        if outer.cancelled():
            if not inner.cancelled():
                inner.exception()
            return
        _copy(inner, outer)

    def outer_done(outer):
        if not inner.done():
            inner.remove_done_callback(inner_done)

    inner.add_done_callback(inner_done)
    outer.add_done_callback(outer_done)
    return outer
