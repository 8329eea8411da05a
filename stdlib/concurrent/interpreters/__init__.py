"""Interpreters of one process: threads that keep modules of their own.

What is handed from one to another must be immutable, a cown or another object
made for sharing, or a region that nothing else refers to: frozen objects are
the same objects on both sides, regions are moved.
"""

from _sync import Queue as _SharedQueue
from _sync import SimpleQueue as _SimpleQueue
from _thread import _Call, _freeze_to_share, _may_cross, _share_function
from regions import RegionError as _RegionError
from regions import spawn as _spawn
from immutable import freeze as _freeze
from queue import Empty as _Empty, Full as _Full
import sys as _sys
from threading import Thread as _Thread

__all__ = ["get_current", "get_main", "create", "list_all", "is_shareable",
           "Interpreter", "InterpreterError", "InterpreterNotFoundError",
           "ExecutionFailed", "NotShareableError", "create_queue", "Queue",
           "QueueEmpty", "QueueFull"]


_here = _sys.modules[__name__]


class InterpreterError(Exception):
    """Something about an interpreter went wrong."""


class InterpreterNotFoundError(InterpreterError):
    """There is no such interpreter any more."""


class NotShareableError(TypeError):
    """The object cannot be handed to another interpreter."""


class ExecutionFailed(InterpreterError):
    """What an interpreter was asked to run ended with an exception."""

    def __init__(self, excinfo):
        super().__init__(excinfo.formatted)
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
    """Return whether obj can be handed to another interpreter as it is.

    That is what is immutable, a cown, made for sharing, or a free region.
    """
    return _may_cross(obj)


def _names_of(e):
    kind = type(e)
    return kind.__module__, kind.__qualname__, kind.__name__, str(e)


def _failed(module, qualname, name, msg, text):
    named = _Named(__name__=name, __qualname__=qualname, __module__=module)
    raise ExecutionFailed(_Named(
        type=named, msg=msg, formatted=f"{name}: {msg}" if msg else name,
        errdisplay=text.rstrip()))


# --- what runs in the interpreter's thread

_current_id = 0


def _serve(requests, number):
    """Make the calls that come until None does."""
    import concurrent.interpreters as here
    here._current_id = number
    while (call := requests.get()) is not None:
        call.run()


def _run_source(source):
    """Run source text in __main__; return what it failed with, or None."""
    import sys
    import traceback
    try:
        if isinstance(source, str):
            source = compile(source, "<script>", "exec")
        exec(source, sys.modules["__main__"].__dict__)
    except BaseException as e:
        e.__traceback__ = e.__traceback__.tb_next
        return *_names_of(e), "".join(traceback.format_exception(e))


def _set_names(names, *values):
    import sys
    sys.modules["__main__"].__dict__.update(zip(names, values))


def _make_call(requests, call):
    """Have a call made for a thread that waits for it."""
    requests.put(call)
    _result_of(call)


# --- their maker's side

def _result_of(call):
    try:
        return call.join()
    except BaseException as e:
        heading, _, text = e.__notes__[-1].partition("\n")
        names = _names_of(e)
        del e
    _failed(*names, text)


def _refuse_unshareable(values):
    for value in values:
        if not _may_cross(value):
            raise NotShareableError(f"{value!r} does not support "
                                    "cross-interpreter data")


_interpreters = {}
_last_id = 0


class Interpreter:
    """An interpreter: a thread with modules and a local region of its own.

    Interpreter(id) is the one with that number: InterpreterNotFoundError if
    this interpreter has not made it. Its modules stay from one call to the
    next. (PEP 734.)
    """

    def __new__(cls, id, /):
        if not isinstance(id, int):
            raise TypeError(f"id must be an int, got {id!r}")
        if id == 0:
            return _main
        if id == _current_id:
            return get_current()
        try:
            return _interpreters[id]
        except KeyError:
            raise InterpreterNotFoundError(
                f"unrecognized interpreter ID {id}") from None

    def _begin(self, number):
        self._id = number
        self._requests = _SimpleQueue()
        self._thread = _spawn(_serve, self._requests, number)
        self._calls = []
        return self

    def __repr__(self):
        return f"Interpreter({self._id})"

    def __hash__(self):
        return hash(self._id)

    def __eq__(self, other):
        if not isinstance(other, Interpreter):
            return NotImplemented
        return self._id == other._id

    @property
    def id(self):
        """The number of the interpreter."""
        return self._id

    @property
    def whence(self):
        """What made it."""
        return "_interpreters module"

    def _check(self, doing):
        if self._id not in _interpreters:
            raise InterpreterNotFoundError(
                f"unrecognized interpreter ID {self._id}")

    def is_running(self):
        """Return whether it runs something now.

        InterpreterNotFoundError when it was closed; so with all methods.
        """
        self._check("look at")
        self._calls = [c for c in self._calls if not c.done()]
        return bool(self._calls)

    def _ask(self, call):
        self._calls = [c for c in self._calls if not c.done()]
        self._calls.append(call)
        self._requests.put(call)
        return _result_of(call)

    def exec(self, code, /):
        """Run source text, or code, in the interpreter's __main__.

        Wait for its end. ExecutionFailed when it ends with an exception,
        SyntaxError and TypeError for what cannot be run.
        """
        self._check("exec code for")
        if isinstance(code, str):
            compile(code, "<script>", "exec")
        elif isinstance(code, type(_run_source.__code__)):
            _freeze(code)
        else:
            raise TypeError(f"unsupported script {code!r}")
        failure = self._ask(_Call(_run_source, (code,), {}))
        if failure is not None:
            _failed(*failure)

    def prepare_main(self, ns=None, /, **kwargs):
        """Set names in the interpreter's __main__.

        Regions among the values are moved there. NotShareableError when a
        value cannot cross, ValueError without a name.
        """
        self._check("update __main__ for")
        ns = {} if ns is None else dict(ns)
        names = tuple([*ns, *kwargs])
        if not names:
            raise ValueError("arg 2 must be a non-empty dict")
        values = (*ns.values(), *kwargs.values())
        ns.clear()
        kwargs.clear()
        _refuse_unshareable(values)
        args = names, *values
        del values
        self._ask(_Call(_set_names, args, {}))

    def call(self, callable, /, *args, **kwargs):
        """Call a function in the interpreter; return its result.

        Regions among the arguments are moved there, one that is returned is
        the caller's. NotShareableError when an argument cannot cross,
        ExecutionFailed when the call ends with an exception.
        """
        self._check("make a call in")
        return self._ask(_packed(callable, args, kwargs))

    def call_in_thread(self, callable, /, *args, **kwargs):
        """Call a function in the interpreter, waiting in a new thread.

        Return that threading.Thread, which was started. The errors before
        the call are those of call(); what the call raises ends the thread.
        """
        self._check("make a call in")
        call = _packed(callable, args, kwargs)
        self._calls.append(call)
        thread = _Thread(target=_make_call, args=(self._requests, call))
        thread.start()
        return thread

    def close(self):
        """End the interpreter, once what it runs has ended."""
        self._check("destroy")
        del _interpreters[self._id]
        self._requests.put(None)
        self._thread.join()


def _packed(function, args, kwargs):
    if not callable(function):
        raise TypeError(f"expected a callable, got {function!r}")
    _refuse_unshareable(args)
    _refuse_unshareable(kwargs.values())
    return _Call(function, args, kwargs)


class _NotOurs(Interpreter):
    """An interpreter that this one did not make: nothing can be asked of it."""

    def __new__(cls, id, /):
        self = object.__new__(cls)
        self._id = id
        return self

    @property
    def whence(self):
        """What made it."""
        return super().whence if self._id else "runtime init"

    def _check(self, doing):
        if doing != "look at":
            raise InterpreterError(
                f"cannot {doing} unrecognized interpreter {self._id}")
        self._calls = []

    def is_running(self):
        """Return whether it runs something now: always."""
        return True


_main = _NotOurs(0)


def create():
    """Make an interpreter and start its thread; return the Interpreter."""
    global _last_id
    _last_id += 1
    made = object.__new__(Interpreter)
    _interpreters[_last_id] = made
    return made._begin(_last_id)


def list_all():
    """Return the main interpreter, this one and those made here."""
    current = [get_current()] if _current_id else []
    return [_main, *current, *_interpreters.values()]


def get_current():
    """Return the interpreter that this runs in."""
    return _NotOurs(_current_id) if _current_id else _main


def get_main():
    """Return the interpreter that the program began in."""
    return _main


# --- queues

class QueueError(RuntimeError):
    """Something about a queue went wrong."""


class QueueNotFoundError(QueueError):
    """There is no such queue any more."""


class QueueEmpty(QueueError, _Empty):
    """Nothing to get."""


class QueueFull(QueueError, _Full):
    """No room to put."""


_queues = {}
_last_queue = 0


class _Unbound:
    def __repr__(self):
        return "concurrent.interpreters.UNBOUND"


# An item of ours belongs to nobody on its way: it outlives its interpreter.
UNBOUND = _Unbound()


class Queue:
    """A queue between interpreters; it can be handed to them."""

    def __new__(cls, id, /):
        if not isinstance(id, int):
            raise TypeError(f"id must be an int, got {id!r}")
        try:
            return _here._queues[id]
        except KeyError:
            raise QueueNotFoundError(f"queue {id} not found") from None

    def _begin(self, number, maxsize):
        self._id = number
        self._items = _SharedQueue(maxsize)
        return _freeze_to_share(self)

    def __repr__(self):
        return f"{type(self).__name__}({self._id})"

    def __hash__(self):
        return hash(self._id)

    @property
    def id(self):
        """The number of the queue."""
        return self._id

    @property
    def maxsize(self):
        """How many items there may be; 0: any number."""
        return self._items.maxsize

    @property
    def unbounditems(self):
        """What stands for items whose interpreter is gone."""
        return _here.UNBOUND

    def empty(self):
        """Return whether nothing is there."""
        return self._items.empty()

    def full(self):
        """Return whether there is no room."""
        return self._items.full()

    def qsize(self):
        """Return about how many items are there."""
        return self._items.qsize()

    def put(self, obj, block=True, timeout=None, *, unbounditems=None):
        """Put an item; QueueFull if there is no room within timeout seconds.

        A region is moved. NotShareableError when the item cannot cross,
        ValueError for a negative timeout.
        """
        _check_timeout(block, timeout)
        if not _may_cross(obj):
            raise NotShareableError(f"{obj!r} does not support "
                                    "cross-interpreter data")
        try:
            self._items.put(move(obj), block, timeout)
        except _Full:
            raise QueueFull(f"queue {self._id} is full") from None

    def put_nowait(self, obj, *, unbounditems=None):
        """Put an item at once, or raise QueueFull."""
        self.put(move(obj), False)

    def get(self, block=True, timeout=None):
        """Return an item; QueueEmpty if none comes within timeout seconds.

        A region is the caller's then. ValueError for a negative timeout.
        """
        _check_timeout(block, timeout)
        try:
            return self._items.get(block, timeout)
        except _Empty:
            raise QueueEmpty(f"queue {self._id} is empty") from None

    def get_nowait(self):
        """Take an item at once, or raise QueueEmpty."""
        return self.get(False)


def _check_timeout(block, timeout):
    if block and timeout is not None and timeout < 0:
        raise ValueError("timeout value must be non-negative")


def create_queue(maxsize=0, *, unbounditems=UNBOUND):
    """Make a queue of at most maxsize items, 0: of any number; return it."""
    global _last_queue
    if unbounditems is not UNBOUND:
        raise NotImplementedError("unsupported unbound replacement op "
                                  f"{unbounditems!r}")
    number = _last_queue = _last_queue + 1
    made = object.__new__(Queue)._begin(number, maxsize)
    _queues[number] = made
    return made
