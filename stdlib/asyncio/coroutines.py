"""What counts as a coroutine."""

import collections.abc
import inspect
import types

__all__ = ["iscoroutinefunction", "iscoroutine"]


def iscoroutinefunction(func):
    """Return whether calling func gives a coroutine."""
    return inspect.iscoroutinefunction(func)


def iscoroutine(obj):
    """Return whether obj is a coroutine that a task can drive."""
    return isinstance(obj, (types.CoroutineType, collections.abc.Coroutine))
