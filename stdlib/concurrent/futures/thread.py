"""ThreadPoolExecutor."""

import os
import queue
import threading
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
    """A call in a thread with a region of its own."""

    def __init__(self, handle):
        super().__init__()
        self._handle = handle
        self._state = _base.RUNNING

    def _look(self, timeout):
        if self._state != _base.RUNNING:
            return
        try:
            result = self._handle.join(timeout)
        except TimeoutError:
            if self._handle.done():
                self._look(None)
        except BaseException as e:
            self.set_exception(e)
        else:
            self.set_result(result)

    def _await(self, timeout):
        self._look(timeout)
        if not self._outcome():
            raise TimeoutError()

    def done(self):
        """Return whether the call was made."""
        if self._handle.done():
            self._look(None)
        return super().done()

    def running(self):
        """Return whether the call is being made."""
        return not self.done()


_base._polled = _OwnFuture


def _call_limited(room, fn, *args):
    with room:
        return fn(*args)


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
        self._handles = []
        self._room = threading.Semaphore(max_workers)

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
        from _thread import _share_function
        from regions import spawn
        if self._initializer or kwargs:
            raise ValueError("initializer and keyword arguments need threads "
                             "that share everything: run with -X gil=on")
        _share_function(fn)
        future = _OwnFuture(spawn(_call_limited, self._room, fn, *args))
        self._handles.append(future._handle)
        return future

    def _more_threads(self):
        if self._idle.acquire(blocking=False):
            return
        if len(self._threads) < self._max_workers:
            thread = threading.Thread(
                name="%s_%d" % (self._prefix, len(self._threads)),
                target=self._work)
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
                    if task is not None:
                        task.future.cancel()
            self._work_queue.put(None)
        if wait:
            for thread in self._threads:
                thread.join()
            for handle in self._handles:
                while not handle.done():
                    try:
                        handle.join(0.05)
                    except BaseException:
                        pass
            _queues.discard(self)
