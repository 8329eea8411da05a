"""Calling functions that block."""

import os
import sys
from contextvars import copy_context

from . import events

__all__ = ["to_thread"]


async def to_thread(func, /, *args, **kwargs):
    """Return func(*args, **kwargs), computed in a thread of its own.

    Where threads share nothing, function and arguments have to be immutable, cowns or regions that move.
    """
    loop = events.get_running_loop()
    if not sys._is_gil_enabled():
        return await _own_thread(loop, func, args, kwargs)
    import threading
    future = loop.create_future()
    context = copy_context()

    def finish(error, result):
        if future.cancelled():
            return
        if error is None:
            future.set_result(result)
        else:
            future.set_exception(error)

    def work():
        try:
            result, error = context.run(func, *args, **kwargs), None
        except BaseException as failed:
            result, error = None, failed
        loop.call_soon_threadsafe(finish, error, result)

    threading.Thread(target=work, daemon=True).start()
    return await future


async def _own_thread(loop, func, args, kwargs):
    import regions
    ended = os.eventfd(0, os.EFD_NONBLOCK | os.EFD_CLOEXEC)
    future = loop.create_future()
    loop.add_reader(ended, lambda: future.done() or future.set_result(None))
    try:
        theirs = os.dup(ended)  # they may end after we were cancelled
        try:
            thread = regions.spawn(_telling(func, tuple(kwargs.items()), theirs), *args)
        except BaseException:
            os.close(theirs)
            raise
        await future
        return thread.join()
    finally:
        loop.remove_reader(ended)
        os.close(ended)


def _telling(func, keywords, ended):
    """Return func with keywords, which tells its end by a descriptor."""
    def work(*args):
        try:
            return func(*args, **dict(keywords))
        finally:
            os.eventfd_write(ended, 1)
            os.close(ended)
    return work
