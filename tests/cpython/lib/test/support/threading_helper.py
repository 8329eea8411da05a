"""Threads of a test."""

import threading
import unittest


def _probe():
    try:
        thread = threading.Thread(target=lambda: None)
        thread.start()
        thread.join()
        return True
    except (AttributeError, RuntimeError, NotImplementedError):
        return False


can_start_thread = _probe()


def requires_working_threading(*, module=False):
    if module and not can_start_thread:
        raise unittest.SkipTest("requires threading support")
    return unittest.skipUnless(can_start_thread, "requires threading support")


def threading_setup():
    return (threading.active_count(), 0)


def threading_cleanup(*original_values):
    join_all(original_values[0] if original_values else 1)


def join_all(count, timeout=10.0):
    """Waits until no more than this many threads are alive."""
    for thread in threading.enumerate():
        if threading.active_count() <= count:
            return
        if thread is not threading.current_thread() and not thread.daemon:
            thread.join(timeout)


def reap_threads(function):
    def run(*args):
        before = threading.active_count()
        try:
            return function(*args)
        finally:
            join_all(before)

    run.__name__ = function.__name__
    return run


class wait_threads_exit:
    """A context that ends when the threads begun in it have ended."""

    def __init__(self, timeout=None):
        pass

    def __enter__(self):
        import _thread

        self.count = _thread._count()

    def __exit__(self, *error):
        import _thread
        import time

        deadline = time.monotonic() + 30
        while _thread._count() > self.count:
            if time.monotonic() > deadline:
                raise AssertionError("threads are still running")
            time.sleep(0.01)


def join_thread(thread, timeout=30.0):
    thread.join(timeout)
    if thread.is_alive():
        raise AssertionError("the thread is still running")


class start_threads:
    def __init__(self, threads, unlock=None):
        self.threads = list(threads)
        self.unlock = unlock

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self.threads

    def __exit__(self, *error):
        if self.unlock:
            self.unlock()
        for thread in self.threads:
            join_thread(thread)


class catch_threading_exception:
    """Keeps what threading.excepthook was called with."""

    def __enter__(self):
        self.exc_type = self.exc_value = self.exc_traceback = self.thread = None
        self.old = threading.excepthook
        threading.excepthook = self._hook
        return self

    def _hook(self, args):
        self.exc_type, self.exc_value, self.exc_traceback, self.thread = args

    def __exit__(self, *error):
        threading.excepthook = self.old
        del self.exc_type, self.exc_value, self.exc_traceback, self.thread
