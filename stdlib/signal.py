"""Signals: what happens when they come, timers and masks."""

import _signal
from _signal import *
from enum import IntEnum
from functools import wraps


def _enum(name, is_member):
    names = [(value, name) for name, value in vars(_signal).items()
             if is_member(name)]
    names.sort(key=lambda pair: pair[0])
    cls = IntEnum(name, [(name, value) for value, name in names],
                  module=__name__)
    globals().update(cls.__members__)
    return cls


Signals = _enum("Signals", lambda name: name.startswith("SIG")
                and not name.startswith("SIG_"))
Handlers = _enum("Handlers", {"SIG_DFL", "SIG_IGN"}.__contains__)
Sigmasks = _enum("Sigmasks", {"SIG_BLOCK", "SIG_UNBLOCK",
                              "SIG_SETMASK"}.__contains__)


def _as_enum(value, cls):
    """Return the member of cls with this value, or the value itself."""
    if not isinstance(value, int):
        return value
    try:
        return cls(value)
    except ValueError:
        return value


def _as_set(numbers):
    return {_as_enum(number, Signals) for number in numbers}


@wraps(_signal.signal)
def signal(signalnum, handler):
    return _as_enum(_signal.signal(signalnum, handler), Handlers)


@wraps(_signal.getsignal)
def getsignal(signalnum):
    return _as_enum(_signal.getsignal(signalnum), Handlers)


@wraps(_signal.pthread_sigmask)
def pthread_sigmask(how, mask):
    return _as_set(_signal.pthread_sigmask(how, mask))


@wraps(_signal.sigpending)
def sigpending():
    return _as_set(_signal.sigpending())


@wraps(_signal.sigwait)
def sigwait(sigset):
    return _as_enum(_signal.sigwait(sigset), Signals)


@wraps(_signal.valid_signals)
def valid_signals():
    return _as_set(_signal.valid_signals())
