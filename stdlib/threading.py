"""Threads and what they wait for."""

import posix as _os
import sys as _sys
import _sync
import _thread
from _thread import (allocate_lock as _allocate_lock, get_ident,
                     LockType as _LockType, _ThreadHandle, _about_own,
                     _get_main_thread_ident,
                     start_joinable_thread as _start_thread, _start_own,
                     _share_function)
from itertools import count as _count
from time import monotonic as _time

__all__ = ["get_ident", "active_count", "Condition", "current_thread",
           "enumerate", "main_thread", "TIMEOUT_MAX", "Event", "Lock", "RLock",
           "Semaphore", "BoundedSemaphore", "Thread", "Barrier",
           "BrokenBarrierError", "Timer", "ThreadError", "setprofile",
           "settrace", "local", "stack_size", "excepthook", "ExceptHookArgs",
           "getprofile", "gettrace", "get_native_id"]

ThreadError = _thread.error
TIMEOUT_MAX = _thread.TIMEOUT_MAX
Lock = _LockType
_shares_all = _sys._is_gil_enabled()
_profile_hook = None
_trace_hook = None

try:
    from _thread import get_native_id
except ImportError:
    get_native_id = get_ident

try:
    from _thread import stack_size
except ImportError:
    def stack_size(size=0):
        """Return the stack size of new threads; 0 is the system's choice."""
        if size:
            raise ValueError("size not valid: %d bytes" % size)
        return 0

from _thread import _local as local


class _MadeShared(type):
    """The class of those whose instances threads may share.

    Where threads do not share everything, _natives of such a class says which
    native types take the place of its instances and of its subclasses' here;
    _fits, whether they can do what is asked for. Other subclasses stay as they
    are written, and in one thread.
    """

    def __call__(cls, *args, **kwargs):
        natives = cls.__dict__.get("_natives")
        if natives and ("_fits" not in cls.__dict__
                        or cls._fits(*args, **kwargs)):
            return natives[0](*args, **kwargs)
        return type.__call__(cls, *args, **kwargs)

    def __instancecheck__(cls, obj):
        return (type(obj) in cls.__dict__.get("_natives", ())
                or type.__instancecheck__(cls, obj))


_maker = type if _shares_all else _MadeShared
_here = _sys.modules[__name__]


def setprofile(func):
    """Let func be the profile function of threads that start later."""
    global _profile_hook
    _profile_hook = func


def getprofile():
    """Return what setprofile() was given."""
    return _profile_hook


def settrace(func):
    """Let func be the trace function of threads that start later."""
    global _trace_hook
    _trace_hook = func


def gettrace():
    """Return what settrace() was given."""
    return _trace_hook


class _RLock:
    """A lock that its owner can take again."""

    def __init__(self):
        self._block = _allocate_lock()
        self._owner = None
        self._count = 0

    def __repr__(self):
        owner = self._owner
        if owner in _here._active:
            owner = _here._active[owner].name
        return "<%s %s.%s object owner=%r count=%d at %s>" % (
            "locked" if self.locked() else "unlocked",
            self.__class__.__module__, self.__class__.__qualname__, owner,
            self._count, hex(id(self)))

    def acquire(self, blocking=True, timeout=-1):
        """Take the lock; return whether it was got."""
        me = get_ident()
        if self._owner == me:
            self._count += 1
            return True
        got = self._block.acquire(blocking, timeout)
        if got:
            self._owner = me
            self._count = 1
        return got

    __enter__ = acquire

    def release(self):
        """Give back one acquire(); the last one frees the lock."""
        if self._owner != get_ident():
            raise RuntimeError("cannot release un-acquired lock")
        self._count -= 1
        if not self._count:
            self._owner = None
            self._block.release()

    def __exit__(self, t, v, tb):
        self.release()

    def locked(self):
        """Return whether anybody has the lock."""
        return self._block.locked()

    def _acquire_restore(self, state):
        self._block.acquire()
        self._count, self._owner = state

    def _release_save(self):
        if self._count == 0:
            raise RuntimeError("cannot release un-acquired lock")
        state = self._count, self._owner
        self._count = 0
        self._owner = None
        self._block.release()
        return state

    def _is_owned(self):
        return self._owner == get_ident()

    def _recursion_count(self):
        return self._count if self._owner == get_ident() else 0


_PyRLock = _RLock
_CRLock = getattr(_thread, "RLock", None)


def RLock():
    """Return a new lock that its owner can take again."""
    if _CRLock is None:
        return _PyRLock()
    return _CRLock()


class Condition(metaclass=_maker):
    """Lets threads wait until others notify them."""

    def __init__(self, lock=None):
        if lock is None:
            lock = RLock()
        self._lock = lock
        self.acquire = lock.acquire
        self.release = lock.release
        for name in ("_release_save", "_acquire_restore", "_is_owned",
                     "locked"):
            method = getattr(lock, name, None)
            if method is not None:
                setattr(self, name, method)
        self._waiters = []

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __repr__(self):
        return "<Condition(%s, %d)>" % (self._lock, len(self._waiters))

    def _release_save(self):
        self._lock.release()

    def _acquire_restore(self, state):
        self._lock.acquire()

    def _is_owned(self):
        if self._lock.acquire(False):
            self._lock.release()
            return False
        return True

    def wait(self, timeout=None):
        """Wait for a notify; return False when the time is over first."""
        if not self._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        waiter = _allocate_lock()
        waiter.acquire()
        self._waiters.append(waiter)
        saved = self._release_save()
        got = False
        try:
            if timeout is None:
                got = waiter.acquire()
            elif timeout > 0:
                got = waiter.acquire(True, timeout)
            else:
                got = waiter.acquire(False)
            return got
        finally:
            self._acquire_restore(saved)
            if not got:
                try:
                    self._waiters.remove(waiter)
                except ValueError:
                    pass

    def wait_for(self, predicate, timeout=None):
        """Wait until predicate() is true; return its last result."""
        end = None
        result = predicate()
        while not result:
            remaining = timeout
            if timeout is not None:
                if end is None:
                    end = _time() + timeout
                else:
                    remaining = end - _time()
                    if remaining <= 0:
                        break
            self.wait(remaining)
            result = predicate()
        return result

    def notify(self, n=1):
        """Wake up to n threads that wait."""
        if not self._is_owned():
            raise RuntimeError("cannot notify on un-acquired lock")
        waiters = self._waiters
        while waiters and n > 0:
            waiter = waiters[0]
            try:
                waiter.release()
            except RuntimeError:
                pass
            else:
                n -= 1
            try:
                waiters.remove(waiter)
            except ValueError:
                pass

    def notify_all(self):
        """Wake all threads that wait."""
        self.notify(len(self._waiters))

    def notifyAll(self):
        """Old name of notify_all."""
        import warnings
        warnings.warn("notifyAll() is deprecated, use notify_all() instead",
                      DeprecationWarning, stacklevel=2)
        self.notify_all()


class Semaphore(metaclass=_maker):
    """A counter that can be waited for while it is zero."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._cond = Condition(Lock())
        self._value = value

    def __repr__(self):
        cls = self.__class__
        return (f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: "
                f"value={self._value}>")

    def acquire(self, blocking=True, timeout=None):
        """Count down, waiting if need be; return whether it was done."""
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        with self._cond:
            end = None if timeout is None else _time() + timeout
            while self._value == 0:
                if not blocking:
                    return False
                if end is not None:
                    timeout = end - _time()
                    if timeout <= 0:
                        return False
                self._cond.wait(timeout)
            self._value -= 1
            return True

    __enter__ = acquire

    def release(self, n=1):
        """Count up by n and wake those that wait."""
        if n < 1:
            raise ValueError("n must be one or more")
        with self._cond:
            self._value += n
            self._cond.notify(n)

    def __exit__(self, t, v, tb):
        self.release()


class BoundedSemaphore(Semaphore):
    """A Semaphore that never counts beyond its first value."""

    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def __repr__(self):
        cls = self.__class__
        return (f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: "
                f"value={self._value}/{self._initial_value}>")

    def release(self, n=1):
        """Count up by n and wake those that wait."""
        if n < 1:
            raise ValueError("n must be one or more")
        with self._cond:
            if self._value + n > self._initial_value:
                raise ValueError("Semaphore released too many times")
            self._value += n
            self._cond.notify(n)


class Event(metaclass=_maker):
    """A flag that can be waited for."""

    def __init__(self):
        self._cond = Condition(Lock())
        self._flag = False

    def __repr__(self):
        cls = self.__class__
        status = "set" if self._flag else "unset"
        return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: " \
               f"{status}>"

    def is_set(self):
        """Return whether the flag is set."""
        return self._flag

    def isSet(self):
        """Old name of is_set."""
        import warnings
        warnings.warn("isSet() is deprecated, use is_set() instead",
                      DeprecationWarning, stacklevel=2)
        return self.is_set()

    def set(self):
        """Set the flag and wake those that wait."""
        with self._cond:
            self._flag = True
            self._cond.notify_all()

    def clear(self):
        """Take the flag back."""
        with self._cond:
            self._flag = False

    def wait(self, timeout=None):
        """Wait until the flag is set; return whether it is."""
        with self._cond:
            return self._flag or self._cond.wait(timeout)

    def _at_fork_reinit(self):
        self._cond._lock._at_fork_reinit()
        self._cond._waiters.clear()


class BrokenBarrierError(RuntimeError):
    """A barrier that was aborted or reset."""


class Barrier(metaclass=_maker):
    """A point that a number of threads reach before any goes on."""

    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError("parties must be >= 1")
        self._cond = Condition(Lock())
        self._action = action
        self._timeout = timeout
        self._parties = parties
        self._state = "filling"
        self._count = 0

    def __repr__(self):
        cls = self.__class__
        if self.broken:
            return f"<{cls.__module__}.{cls.__qualname__} at " \
                   f"{id(self):#x}: broken>"
        return (f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: "
                f"waiters={self.n_waiting}/{self.parties}>")

    def wait(self, timeout=None):
        """Wait for the others; return a different number in each thread."""
        if timeout is None:
            timeout = self._timeout
        with self._cond:
            while self._state in ("draining", "resetting"):
                self._cond.wait()
            if self._state == "broken":
                raise BrokenBarrierError
            index = self._count
            self._count += 1
            try:
                if index + 1 == self._parties:
                    try:
                        if self._action:
                            self._action()
                    except BaseException:
                        self._break()
                        raise
                    self._state = "draining"
                    self._cond.notify_all()
                else:
                    if not self._cond.wait_for(
                            lambda: self._state != "filling", timeout):
                        self._break()
                        raise BrokenBarrierError
                    if self._state != "draining":
                        raise BrokenBarrierError
                return index
            finally:
                self._count -= 1
                if self._count == 0 and self._state in ("resetting",
                                                        "draining"):
                    self._state = "filling"
                    self._cond.notify_all()

    def _break(self):
        self._state = "broken"
        self._cond.notify_all()

    def reset(self):
        """Begin anew; those that wait get BrokenBarrierError."""
        with self._cond:
            self._state = "resetting" if self._count else "filling"
            self._cond.notify_all()

    def abort(self):
        """Make the barrier unusable."""
        with self._cond:
            self._break()

    @property
    def parties(self):
        """How many threads have to come."""
        return self._parties

    @property
    def n_waiting(self):
        """How many threads are there already."""
        return self._count if self._state == "filling" else 0

    @property
    def broken(self):
        """Whether the barrier is unusable."""
        return self._state == "broken"


if not _shares_all:
    Event._natives = (_sync.Event,)
    Semaphore._natives = (_sync.Semaphore, _sync.BoundedSemaphore)
    BoundedSemaphore._natives = (_sync.BoundedSemaphore,)
    Barrier._natives = (_sync.Barrier,)
    Condition._natives = (_sync.Condition,)
    Condition._fits = staticmethod(
        lambda lock=None: lock is None or type(lock) in (_CRLock, Lock))

_active = {}
_limbo = {}
_active_lock = _allocate_lock()
_next_number = _count(1).__next__


def _newname(template="Thread-%d"):
    return template % _next_number()


class Thread:
    """A thread of control: start() it, join() it."""

    _initialized = False
    _away = None

    def __init__(self, group=None, target=None, name=None, args=(),
                 kwargs=None, *, daemon=None, context=None):
        assert group is None, "group argument must be None for now"
        if name:
            name = str(name)
        else:
            name = _here._newname("Thread-%d")
            if target is not None:
                try:
                    name += f" ({target.__name__})"
                except AttributeError:
                    pass
        self._target = target
        self._name = name
        self._args = args
        self._kwargs = {} if kwargs is None else kwargs
        self._daemonic = (_here.current_thread().daemon if daemon is None
                          else daemon)
        self._ident = None
        self._native_id = None
        self._handle = _ThreadHandle()
        self._started = Event()
        if _shares_all:
            self._stderr = _sys.stderr  # for when it is gone
        self._initialized = True

    def __repr__(self):
        assert self._initialized, "Thread.__init__() was not called"
        status = "initial"
        if self._started.is_set():
            status = "started"
        if self._handle.is_done():
            status = "stopped"
        if self._daemonic:
            status += " daemon"
        if self._ident is not None:
            status += " %s" % self._ident
        return "<%s(%s, %s)>" % (self.__class__.__name__, self._name, status)

    def start(self):
        """Let the thread run; only once."""
        if not self._initialized:
            raise RuntimeError("thread.__init__() not called")
        if self._started.is_set():
            raise RuntimeError("threads can only be started once")
        if not _shares_all:
            self._start_own()
            return
        with _here._active_lock:
            _here._limbo[self] = self
        try:
            _start_thread(self._bootstrap, handle=self._handle,
                          daemon=self.daemon)
        except Exception:
            with _here._active_lock:
                del _here._limbo[self]
            raise
        self._started.wait()

    def _start_own(self):
        # The thread has a region of its own: what it is given must cross, and
        # this object stays here. One with a run() of its own is made again
        # there: see _threading_own.
        hook = _here.excepthook
        if hook is _here.__excepthook__:
            hook = None
        else:
            _share_function(hook)
        about = self._name, self._daemonic, hook
        if type(self).run is not Thread.run:
            from _threading_own import start
            start(self, about)
        else:
            _start_own(self._target or _nothing, tuple(self._args),
                       self._kwargs, about, self._handle)
            del self._target, self._args, self._kwargs
        self._ident = self._handle.ident
        self._native_id = self._handle.native_id
        self._started.set()
        with _here._active_lock:
            _here._active[self._ident] = self

    def run(self):
        """Call the target; subclasses may do something else."""
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            del self._target, self._args, self._kwargs

    def _bootstrap(self):
        self._ident = get_ident()
        self._native_id = get_native_id()
        with _here._active_lock:
            _here._active[self._ident] = self
            _here._limbo.pop(self, None)
        self._started.set()
        try:
            if _here._trace_hook:
                _sys.settrace(_here._trace_hook)
            if _here._profile_hook:
                _sys.setprofile(_here._profile_hook)
            self.run()
        except BaseException:
            self._report()
        finally:
            with _here._active_lock:
                _here._active.pop(get_ident(), None)

    def _report(self):
        args = ExceptHookArgs([*_sys.exc_info(), self])
        try:
            _here.excepthook(args)
        except BaseException:
            stderr = _sys.stderr
            if stderr is not None:
                print("Exception in threading.excepthook:", file=stderr,
                      flush=True)
                _sys.excepthook(*_sys.exc_info())

    def join(self, timeout=None):
        """Wait until the thread has ended, or the time is over."""
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if not self._started.is_set():
            raise RuntimeError("cannot join thread before it is started")
        if self is _here.current_thread():
            raise RuntimeError("cannot join current thread")
        if timeout is not None:
            timeout = max(timeout, 0)
        if self._handle.join(timeout) and self._away:
            from _threading_own import bring_back
            bring_back(self)

    @property
    def name(self):
        """The name: for people, not unique."""
        assert self._initialized, "Thread.__init__() not called"
        return self._name

    @name.setter
    def name(self, name):
        assert self._initialized, "Thread.__init__() not called"
        self._name = str(name)

    @property
    def ident(self):
        """The number of the thread, None before it runs."""
        assert self._initialized, "Thread.__init__() not called"
        return self._ident

    @property
    def native_id(self):
        """The system's number of the thread, None before it runs."""
        assert self._initialized, "Thread.__init__() not called"
        return self._native_id

    def is_alive(self):
        """Return whether the thread runs."""
        assert self._initialized, "Thread.__init__() not called"
        return self._started.is_set() and not self._handle.is_done()

    @property
    def daemon(self):
        """Whether the program may end while the thread runs."""
        assert self._initialized, "Thread.__init__() not called"
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if self._started.is_set():
            raise RuntimeError("cannot set daemon status of active thread")
        self._daemonic = daemonic

    if not _shares_all:
        def __getattr__(self, name):
            if name[:2] != "__" and (self._away or "_left" in self.__dict__):
                from _threading_own import find
                return find(self, name)
            raise AttributeError(f"{type(self).__name__!r} object has no "
                                 f"attribute {name!r}", name=name, obj=self)

        def __setattr__(self, name, value):
            if self._away:
                from _threading_own import check_here
                check_here(self, name)
            object.__setattr__(self, name, value)

    def isDaemon(self):
        """Old spelling of daemon."""
        import warnings
        warnings.warn("isDaemon() is deprecated, get the daemon attribute "
                      "instead", DeprecationWarning, stacklevel=2)
        return self.daemon

    def setDaemon(self, daemonic):
        """Old spelling of daemon = …."""
        import warnings
        warnings.warn("setDaemon() is deprecated, set the daemon attribute "
                      "instead", DeprecationWarning, stacklevel=2)
        self.daemon = daemonic

    def getName(self):
        """Old spelling of name."""
        import warnings
        warnings.warn("getName() is deprecated, get the name attribute "
                      "instead", DeprecationWarning, stacklevel=2)
        return self.name

    def setName(self, name):
        """Old spelling of name = …."""
        import warnings
        warnings.warn("setName() is deprecated, set the name attribute "
                      "instead", DeprecationWarning, stacklevel=2)
        self.name = name


def _nothing():
    pass


class ExceptHookArgs(tuple):
    """What excepthook is told: exc_type, exc_value, exc_traceback, thread."""

    __slots__ = ()
    exc_type = property(lambda self: self[0])
    exc_value = property(lambda self: self[1])
    exc_traceback = property(lambda self: self[2])
    thread = property(lambda self: self[3])


def excepthook(args, /):
    """Print an exception that ended a thread."""
    if args.exc_type == SystemExit:
        return
    stderr = _sys.stderr
    if stderr is None:
        stderr = getattr(args.thread, "_stderr", None)
    if stderr is None:
        return
    name = args.thread.name if args.thread is not None else get_ident()
    import traceback
    stderr.write(f"Exception in thread {name}:\n" + "".join(
        traceback.format_exception(args.exc_type, args.exc_value,
                                   args.exc_traceback)))
    if getattr(args.exc_value, "_graph", None):  # -X explain
        import _graph_text
        stderr.write(_graph_text.explanation(args.exc_value))
    stderr.flush()


__excepthook__ = excepthook


class Timer(Thread):
    """A thread that calls a function after some seconds."""

    def __init__(self, interval, function, args=None, kwargs=None):
        Thread.__init__(self)
        self.interval = interval
        self.function = function
        self.args = args if args is not None else []
        self.kwargs = kwargs if kwargs is not None else {}
        self.finished = Event()

    def cancel(self):
        """Do not call the function if it was not called yet."""
        self.finished.set()

    def run(self):
        """Wait, then call."""
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class _MainThread(Thread):
    """The thread the program began in."""

    _ended = None  # a lock, held until the program's end

    def __init__(self):
        Thread.__init__(self, name="MainThread", daemon=False)
        if _shares_all:
            self._ended = _allocate_lock()
            self._ended.acquire()
        self._set_running()

    def join(self, timeout=None):
        """Wait until the program comes to its end, or the time is over."""
        if self._ended is None or self is _here.current_thread():
            Thread.join(self, timeout)
        elif self._ended.acquire(True, -1 if timeout is None
                                 else max(timeout, 0)):
            self._ended.release()

    def is_alive(self):
        """Return whether the program has not come to its end."""
        if self._ended is None:
            return Thread.is_alive(self)
        return self._ended.locked()

    def _end(self):
        if self._ended is not None and self._ended.locked():
            self._ended.release()

    def _set_running(self):
        self._started.set()
        self._ident = get_ident()
        self._native_id = get_native_id()
        with _here._active_lock:
            _here._active[self._ident] = self


class _OwnThread(_MainThread):
    """A started thread, as it knows itself."""

    def __init__(self, name, daemon):
        Thread.__init__(self, name=name, daemon=daemon)
        self._set_running()


class _DummyThread(_MainThread):
    """A thread that was not started by this module."""

    def __init__(self):
        Thread.__init__(self, name=_here._newname("Dummy-%d"), daemon=True)
        self._set_running()

    def join(self, timeout=None):
        """Refuse: nobody knows when such a thread ends."""
        raise RuntimeError("cannot join a dummy thread")


def current_thread():
    """Return the Thread that this is called in."""
    try:
        return _active[get_ident()]
    except KeyError:
        return _DummyThread()


def currentThread():
    """Old name of current_thread."""
    import warnings
    warnings.warn("currentThread() is deprecated, use current_thread() "
                  "instead", DeprecationWarning, stacklevel=2)
    return current_thread()


def active_count():
    """Return how many threads run."""
    return len(enumerate())


def activeCount():
    """Old name of active_count."""
    import warnings
    warnings.warn("activeCount() is deprecated, use active_count() instead",
                  DeprecationWarning, stacklevel=2)
    return active_count()


def enumerate():
    """Return the list of the threads that run."""
    with _active_lock:
        if not _shares_all:
            for ident, thread in list(_active.items()):
                if thread._handle.is_done():
                    del _active[ident]
        return list(_active.values()) + list(_limbo.values())


def _uncaught(exc):
    """Tell excepthook about an exception that ended this thread."""
    if not isinstance(exc, SystemExit):
        args = ExceptHookArgs([type(exc), exc, exc.__traceback__,
                               current_thread()])
        try:
            excepthook(args)
        except BaseException:
            if _sys.stderr is not None:
                print("Exception in threading.excepthook:", file=_sys.stderr,
                      flush=True)
                _sys.excepthook(*_sys.exc_info())


_main_thread = None
if _about_own() is not None:
    _hook = _about_own()[2]
    if _hook is not None:
        excepthook = _hook
    _OwnThread(*_about_own()[:2])
elif get_ident() == _get_main_thread_ident() or _shares_all:
    _main_thread = _MainThread()
else:
    _DummyThread()


def main_thread():
    """Return the Thread that the program began in."""
    global _main_thread
    if _main_thread is None:
        _main_thread = Thread(name="MainThread", daemon=False)
        _main_thread._ident = _get_main_thread_ident()
        _main_thread._started.set()
    return _main_thread


_exit_calls = []


def _register_atexit(func, *args, **kwargs):
    """Have a function called before the threads are waited for at exit."""
    if _exit_calls is None:
        raise RuntimeError("can't register atexit after shutdown")
    _exit_calls.append((func, args, kwargs))


def _shutdown():
    """Wait for the threads that are not daemons: called at exit."""
    global _exit_calls
    if isinstance(_main_thread, _MainThread):
        _main_thread._end()
    calls, _exit_calls = _exit_calls, None
    for func, args, kwargs in reversed(calls or ()):
        func(*args, **kwargs)
    me = current_thread()
    while True:
        waited_for = [t for t in enumerate()
                      if t is not me and t is not _main_thread
                      and not t.daemon]
        if not waited_for:
            break
        for thread in waited_for:
            if thread._started.is_set():
                thread._handle.join()
            else:
                thread._started.wait()


def _after_fork():
    """Only the thread that called fork is left, in the child."""
    global _active_lock, _main_thread
    _active_lock = _allocate_lock()
    me = current_thread()
    _limbo.clear()
    _active.clear()
    me._ident = get_ident()
    me._native_id = get_native_id()
    _active[me._ident] = me
    if _main_thread is not me and isinstance(_main_thread, _MainThread):
        _main_thread._end()
    _main_thread = me


if hasattr(_os, "register_at_fork"):
    _os.register_at_fork(after_in_child=_after_fork)
