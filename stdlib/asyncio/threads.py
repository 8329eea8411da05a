"""Calling functions that block."""

import sys
from contextvars import copy_context

from . import events

__all__ = ["to_thread"]


async def to_thread(func, /, *args, **kwargs):
    """Return func(*args, **kwargs), computed in a thread of its own."""
    import threading
    loop = events.get_running_loop()
    future = loop.create_future()
    if sys._is_gil_enabled():
        # Threads that share everything take the context along.
        args = func, *args
        func = copy_context().run

    def finish(error, result):
        if future.cancelled():
            return
        if error is None:
            future.set_result(result)
        else:
            future.set_exception(error)

    def work():
        try:
            result, error = func(*args, **kwargs), None
        except BaseException as failed:
            result, error = None, failed
        loop.call_soon_threadsafe(finish, error, result)

    threading.Thread(target=work, daemon=True).start()
    return await future
