"""Groups of tasks that end together."""

from . import events, exceptions, tasks

__all__ = ["TaskGroup"]


class TaskGroup:
    """Waits at the end of its block for all its tasks.

    When one fails, the others are cancelled, and the errors of all come out
    as one exception group.
    """

    def __init__(self):
        self._entered = self._exiting = self._aborting = False
        self._loop = self._parent = self._waiter = None
        self._parent_cancelled = False
        self._tasks = set()
        self._errors = []
        self._fatal = None

    def __repr__(self):
        words = [f"tasks={len(self._tasks)}"] if self._tasks else []
        if self._errors:
            words.append(f"errors={len(self._errors)}")
        if self._aborting:
            words.append("cancelling")
        elif self._entered:
            words.append("entered")
        return f"<TaskGroup{' '.join([''] + words)}>"

    async def __aenter__(self):
        if self._entered:
            raise RuntimeError(f"TaskGroup {self!r} has already been entered")
        self._loop = events.get_running_loop()
        self._parent = tasks.current_task(self._loop)
        if self._parent is None:
            raise RuntimeError(f"TaskGroup {self!r} cannot determine the "
                               "parent task")
        self._entered = True
        return self

    async def __aexit__(self, kind, error, traceback):
        self._exiting = True
        cancelled = None
        if kind is not None and issubclass(kind, exceptions.CancelledError):
            cancelled = error
        if isinstance(error, (SystemExit, KeyboardInterrupt)):
            self._fatal = error
        if kind is not None and not self._aborting:
            self._abort()
        while self._tasks:
            if self._waiter is None:
                self._waiter = self._loop.create_future()
            try:
                await self._waiter
            except exceptions.CancelledError as again:
                if not self._aborting:
                    cancelled = again
                    self._abort()
            self._waiter = None
        if self._fatal is not None:
            raise self._fatal
        if self._parent_cancelled and not self._parent.uncancel():
            cancelled = None
        if cancelled is not None and not self._errors:
            raise cancelled
        if error is not None and cancelled is None and not isinstance(
                error, exceptions.CancelledError):
            self._errors.append(error)
        if self._errors:
            raise BaseExceptionGroup("unhandled errors in a TaskGroup",
                                     self._errors) from None
        return None

    def create_task(self, coro, *, name=None, context=None, **kwargs):
        """Let the loop drive coro as one of the group."""
        trouble = None
        if not self._entered:
            trouble = "has not been entered"
        elif self._exiting and not self._tasks:
            trouble = "is finished"
        elif self._aborting:
            trouble = "is shutting down"
        if trouble:
            coro.close()
            raise RuntimeError(f"TaskGroup {self!r} {trouble}")
        task = self._loop.create_task(coro, name=name, context=context,
                                      **kwargs)
        self._tasks.add(task)
        task.add_done_callback(self._one_done)
        return task

    def _abort(self):
        self._aborting = True
        for task in self._tasks:
            if not task.done():
                task.cancel()

    def _one_done(self, task):
        self._tasks.discard(task)
        if self._waiter is not None and not self._tasks \
                and not self._waiter.done():
            self._waiter.set_result(True)
        if task.cancelled() or task.exception() is None:
            return
        error = task.exception()
        self._errors.append(error)
        if isinstance(error, (SystemExit, KeyboardInterrupt)) \
                and self._fatal is None:
            self._fatal = error
        if self._parent.done():
            self._loop.call_exception_handler({
                "message": f"Task {task!r} has errored out but its parent "
                           f"task {self._parent} is already completed",
                "exception": error, "task": task})
        elif not self._aborting and not self._parent_cancelled:
            self._abort()
            self._parent_cancelled = True
            self._parent.cancel()
