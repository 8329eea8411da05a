"""ThreadPoolExecutor."""

import os
import queue
import threading
from _thread import _Call, _share_function
from concurrent.futures import _base
from itertools import count

_names = count().__next__
_queues = set()
_shutdown = False


def _at_exit():
    global _shutdown
    _shutdown = True
    executors = list(_queues)
    for executor in executors:
        executor._wake_all()
    for executor in executors:
        for thread in executor._threads:
            thread.join()


threading._register_atexit(_at_exit)


class BrokenThreadPool(_base.BrokenExecutor):
    """A worker could not start."""


class _Task:
    def __init__(self, future, fn, args, kwargs):
        self.future = future
        self.call = fn, args, kwargs

    def run(self):
        if not self.future.set_running_or_notify_cancel():
            return
        fn, args, kwargs = self.call
        try:
            result = fn(*args, **kwargs)
        except BaseException as e:
            self.future.set_exception(e)
            self = None
        else:
            self.future.set_result(result)


class _OwnFuture(_base.Future):
    """A call that a thread with a region of its own makes.

    What it gave arrives when somebody here asks; callbacks are called then.
    """

    def __init__(self, call, executor):
        super().__init__()
        self._call_there = call
        self._executor = executor

    def _look(self, timeout=0):
        if self._state in _base._ENDED:
            return
        call = self._call_there
        try:
            result = call.join(timeout)
        except TimeoutError:
            if not call.done():
                self._state = (_base.RUNNING if call.running()
                               else _base.PENDING)
                return
            self._look(None)
        except BaseException as e:
            if not call.cancelled():
                self.set_exception(e)
            elif self._executor._failed.is_set():
                self.set_exception(BrokenThreadPool(_INITIALIZER_FAILED))
            else:
                super().cancel()
        else:
            self.set_result(result)
        self._executor = None

    def _await(self, timeout):
        self._look(timeout)
        if not self._outcome():
            raise TimeoutError()

    def cancel(self):
        """Cancel the call if it has not begun; return whether it is."""
        if self._state not in _base._ENDED:
            self._call_there.cancel()
        self._look()
        return super().cancelled()

    def cancelled(self):
        """Return whether the call was cancelled."""
        self._look()
        return super().cancelled()

    def done(self):
        """Return whether the call was made or cancelled."""
        self._look()
        return super().done()

    def running(self):
        """Return whether the call is being made."""
        self._look()
        return super().running()

    def add_done_callback(self, fn):
        """Have fn(future) called here when the call is found to be done."""
        self._look()
        super().add_done_callback(fn)

    def __repr__(self):
        self._look()
        return super().__repr__()


_INITIALIZER_FAILED = ("A thread initializer failed, the thread pool is not "
                       "usable anymore")


def _serve_calls(calls, idle, failed, initializer, initargs):
    """Make the calls that come until None does: in a thread of a pool."""
    if initializer is not None:
        try:
            initializer(*initargs)
        except BaseException:
            import traceback
            traceback.print_exc()
            failed.set()
    while True:
        try:
            call = calls.get_nowait()
        except queue.Empty:
            if failed.is_set():
                calls.put(None)
                return
            idle.release()
            call = calls.get()
        if call is None:
            calls.put(None)
            return
        if failed.is_set():
            call.cancel()
        else:
            call.run()
        del call


class ThreadPoolExecutor(_base.Executor):
    """Makes calls in threads, at most max_workers at a time."""

    def __init__(self, max_workers=None, thread_name_prefix="",
                 initializer=None, initargs=()):
        if max_workers is None:
            max_workers = min(32, (os.process_cpu_count() or 1) + 4)
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._max_workers = max_workers
        self._work_queue = queue.SimpleQueue()
        self._idle = threading.Semaphore(0)
        self._threads = set()
        self._broken = False
        self._shutdown = False
        self._lock = threading.Lock()
        self._prefix = (thread_name_prefix
                        or "ThreadPoolExecutor-%d" % _names())
        self._initializer = initializer
        self._initargs = initargs
        self._failed = threading.Event()
        self._futures = []

    def submit(self, fn, /, *args, **kwargs):
        """Have fn(*args, **kwargs) called; return its Future."""
        with self._lock:
            if self._broken:
                raise BrokenThreadPool(self._broken)
            if self._shutdown:
                raise RuntimeError("cannot schedule new futures after "
                                   "shutdown")
            if _shutdown:
                raise RuntimeError("cannot schedule new futures after "
                                   "interpreter shutdown")
            if not threading._shares_all:
                return self._submit_own(fn, args, kwargs)
            future = _base.Future()
            self._work_queue.put(_Task(future, fn, args, kwargs))
            self._more_threads()
            return future

    def _submit_own(self, fn, args, kwargs):
        if self._failed.is_set():
            raise BrokenThreadPool(_INITIALIZER_FAILED)
        call = _Call(fn, args, kwargs)
        if self._initializer is not None:
            _share_function(self._initializer)
        self._work_queue.put(call)
        self._more_threads(_serve_calls, (
            self._work_queue, self._idle, self._failed, self._initializer,
            tuple(self._initargs)))
        future = _OwnFuture(call, self)
        self._futures = [f for f in self._futures
                         if f._state not in _base._ENDED]
        self._futures.append(future)
        return future

    def _more_threads(self, work=None, args=()):
        if self._idle.acquire(blocking=False):
            return
        if len(self._threads) < self._max_workers:
            thread = threading.Thread(
                name="%s_%d" % (self._prefix, len(self._threads)),
                target=work or self._work, args=args)
            # The exit waits for workers itself, after telling them to end.
            thread._daemonic = True
            thread.start()
            self._threads.add(thread)
            _queues.add(self)

    def _work(self):
        if self._initializer is not None:
            try:
                self._initializer(*self._initargs)
            except BaseException:
                self._fail()
                return
        while True:
            try:
                task = self._work_queue.get_nowait()
            except queue.Empty:
                self._idle.release()
                task = self._work_queue.get()
            if task is not None:
                task.run()
                del task
            elif _shutdown or self._shutdown or self._broken:
                self._work_queue.put(None)
                return

    def _fail(self):
        with self._lock:
            self._broken = ("A thread initializer failed, the thread pool is "
                            "not usable anymore")
            while True:
                try:
                    task = self._work_queue.get_nowait()
                except queue.Empty:
                    break
                if task is not None:
                    task.future.set_exception(BrokenThreadPool(self._broken))
            self._work_queue.put(None)

    def _wake_all(self):
        self._work_queue.put(None)

    def shutdown(self, wait=True, *, cancel_futures=False):
        """Take no more calls; wait for those that were submitted."""
        with self._lock:
            self._shutdown = True
            if cancel_futures:
                while True:
                    try:
                        task = self._work_queue.get_nowait()
                    except queue.Empty:
                        break
                    if isinstance(task, _Call):
                        task.cancel()
                    elif task is not None:
                        task.future.cancel()
            self._work_queue.put(None)
        if wait:
            for thread in self._threads:
                thread.join()
            for future in self._futures:
                future._look()
            _queues.discard(self)
