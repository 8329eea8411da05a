"""Interpreters of one process: threads that keep modules of their own.

What is handed from one to another must be immutable, a cown or another object
made for sharing, or a region that nothing else refers to: frozen objects are
the same objects on both sides, regions are moved.
"""

from _sync import SimpleQueue as _SimpleQueue
from _thread import _share_function, _may_cross
from regions import RegionError as _RegionError
from regions import spawn as _spawn
from time import monotonic as _time

__all__ = ["get_current", "get_main", "create", "list_all", "is_shareable",
           "Interpreter", "InterpreterError", "InterpreterNotFoundError",
           "ExecutionFailed", "NotShareableError", "create_queue", "Queue",
           "QueueError", "QueueNotFoundError", "QueueEmpty", "QueueFull"]


class InterpreterError(Exception):
    """Something about an interpreter went wrong."""


class InterpreterNotFoundError(InterpreterError):
    """There is no such interpreter any more."""


class NotShareableError(TypeError):
    """The object cannot be handed to another interpreter."""


class ExecutionFailed(InterpreterError):
    """What an interpreter was asked to run ended with an exception."""

    def __init__(self, excinfo):
        super().__init__(f"{excinfo.type.__name__}: {excinfo.msg}"
                         if excinfo.msg else excinfo.type.__name__)
        self.excinfo = excinfo

    def __str__(self):
        text = self.excinfo.errdisplay
        return (f"{super().__str__()}\n\nUncaught in the interpreter:\n\n"
                f"{text}".rstrip() if text else super().__str__())


class _Named:
    def __init__(self, **fields):
        self.__dict__.update(fields)

    def __repr__(self):
        fields = ", ".join(f"{k}={v!r}" for k, v in self.__dict__.items())
        return f"namespace({fields})"


def is_shareable(obj):
    """Return whether obj can be handed to another interpreter as it is."""
    return _may_cross(obj)


def _serve(requests, replies):
    """Run what is asked for until None comes."""
    import sys
    import traceback
    main = sys.modules["__main__"].__dict__
    while (what := requests.get()) is not None:
        try:
            result = None
            if what == "exec":
                exec(requests.get(), main)
            elif what == "set":
                name = requests.get()
                main[name] = requests.get()
            else:
                function = requests.get()
                args = [requests.get() for _ in range(requests.get())]
                names = requests.get()
                kwargs = {name: requests.get() for name in names}
                try:
                    result = function(*args, **kwargs)
                finally:
                    del function, args, kwargs
            replies.put(move(result))
            replies.put("done")
        except BaseException as e:
            text = "".join(traceback.format_exception(e))
            replies.put((type(e).__module__, type(e).__qualname__, str(e),
                         text))
            replies.put("failed")
            del e


_interpreters = {}
_last_id = 0


class Interpreter:
    """An interpreter: its modules stay from one call to the next."""

    def __init__(self, id):
        self._id = id
        self._requests, self._replies = _SimpleQueue(), _SimpleQueue()
        self._thread = _spawn(_serve, self._requests, self._replies)
        self._busy = False

    def __repr__(self):
        return f"Interpreter({self._id})"

    @property
    def id(self):
        """The number of the interpreter."""
        return self._id

    @property
    def whence(self):
        """What made it."""
        return "_interpreters module"

    def is_running(self):
        """Return whether it runs something now."""
        return self._busy

    def _ask(self, *what):
        if self._id not in _interpreters:
            raise InterpreterNotFoundError(
                f"unrecognized interpreter ID {self._id}")
        self._busy = True
        try:
            for item in what:
                self._requests.put(item)
            del item, what
            result = self._replies.get()
            how = self._replies.get()
        finally:
            self._busy = False
        if how == "done":
            return result
        module, name, msg, text = result
        kind = _Named(__name__=name, __qualname__=name, __module__=module)
        raise ExecutionFailed(_Named(type=kind, msg=msg,
                                     formatted=f"{name}: {msg}",
                                     errdisplay=text))

    def exec(self, code, /):
        """Run source text in the interpreter's __main__."""
        if not isinstance(code, str):
            raise TypeError("exec() argument must be str")
        self._ask("exec", code)

    def prepare_main(self, ns=None, /, **kwargs):
        """Set names in the interpreter's __main__."""
        for name, value in {**(ns or {}), **kwargs}.items():
            if not _may_cross(value):
                raise NotShareableError(f"{value!r} does not support "
                                        "cross-interpreter data")
            self._ask("set", name, value)

    def call(self, callable, /, *args, **kwargs):
        """Call a function in the interpreter; return its result."""
        _share_function(callable)
        for value in [*args, *kwargs.values()]:
            if not _may_cross(value):
                raise NotShareableError(
                    f"object of type {type(value).__name__!r} does not "
                    "support cross-interpreter data")
        value = None
        return self._ask("call", callable, len(args), *args, tuple(kwargs),
                         *kwargs.values())

    def call_in_thread(self, callable, /, *args, **kwargs):
        """Call a function in a thread; return the started thread's handle."""
        _share_function(callable)
        return _spawn(callable, *args, **kwargs)

    def close(self):
        """End the interpreter."""
        if _interpreters.pop(self._id, None) is not None:
            self._requests.put(None)
            self._thread.join()


class _Main(Interpreter):
    def __init__(self):
        self._id = 0
        self._busy = True

    @property
    def whence(self):
        """What made it."""
        return "runtime init"

    def _ask(self, *what):
        raise InterpreterError("interpreter already running")

    def close(self):
        """Refuse: the running interpreter cannot end itself."""
        raise InterpreterError("cannot close the running interpreter")


_main = _Main()


def create():
    """Make an interpreter."""
    global _last_id
    _last_id += 1
    made = _interpreters[_last_id] = Interpreter(_last_id)
    return made


def list_all():
    """Return all interpreters."""
    return [_main, *_interpreters.values()]


def get_current():
    """Return the interpreter that this runs in."""
    return _main


def get_main():
    """Return the interpreter that the program began in."""
    return _main


class QueueError(InterpreterError):
    """Something about a queue went wrong."""


class QueueNotFoundError(QueueError):
    """There is no such queue any more."""


def _queue_errors():
    import queue

    class QueueEmpty(QueueError, queue.Empty):
        """Nothing to get."""

    class QueueFull(QueueError, queue.Full):
        """No room to put."""

    return queue.Empty, QueueEmpty, QueueFull


_Empty, QueueEmpty, QueueFull = _queue_errors()
_last_queue = 0


class Queue:
    """A queue between interpreters; .shared is what crosses."""

    def __init__(self, id, maxsize, shared=None):
        self._id = id
        self._maxsize = maxsize
        self.shared = _SimpleQueue() if shared is None else shared

    def __repr__(self):
        return f"Queue({self._id})"

    @property
    def id(self):
        """The number of the queue."""
        return self._id

    @property
    def maxsize(self):
        """How many items there may be; 0: any number."""
        return self._maxsize

    def empty(self):
        """Return whether nothing is there."""
        return self.shared.empty()

    def full(self):
        """Return whether there is no room."""
        return 0 < self._maxsize <= self.shared.qsize()

    def qsize(self):
        """Return about how many items are there."""
        return self.shared.qsize()

    def put(self, obj, block=True, timeout=None):
        """Put an item; QueueFull if there is no room in time."""
        end = None if timeout is None else _time() + timeout
        while self.full():
            if not block or (end is not None and _time() >= end):
                raise QueueFull
            from time import sleep
            sleep(0.001)
        if not _may_cross(obj):
            raise NotShareableError(f"object of type {type(obj).__name__!r} "
                                    "does not support cross-interpreter data")
        self.shared.put(obj)

    def put_nowait(self, obj):
        """Put an item at once, or raise QueueFull."""
        self.put(obj, block=False)

    def get(self, block=True, timeout=None):
        """Take an item; QueueEmpty if none comes in time."""
        try:
            return self.shared.get(block, timeout)
        except _Empty:
            raise QueueEmpty from None

    def get_nowait(self):
        """Take an item at once, or raise QueueEmpty."""
        return self.get(block=False)


def create_queue(maxsize=0):
    """Make a queue."""
    global _last_queue
    _last_queue += 1
    return Queue(_last_queue, maxsize)
