"""Behavior-oriented concurrency: the interface of the package bocpy.

A Cown owns a value. A function below @when(a, b, ...) is a behavior: it runs
once, on some thread, when it has all the cowns that are listed, and no other
behavior has them meanwhile. Behaviors that have a cown in common run in the
order in which they were made; others run in parallel.

Behaviors run on as many threads as this process has processors, or as
BOCPY_WORKERS in the environment or -X workers=N says. Functions in behaviors
see immutable copies of the mutable global variables that they name; parameters
with defaults are captured when the behavior is made.
"""

from typing import NamedTuple as _NamedTuple

import _bocpy
from _bocpy import (Cown, Matrix, PinnedCown, REMOVED, TIMEOUT, WORKER_COUNT,
                    drain, notice_delete, notice_read, notice_seed,
                    notice_update, notice_write, noticeboard, receive, send,
                    set_tags, start, when, whencall)
from regions import read

__version__ = "0.13.0"
__all__ = ["Cown", "PinnedCown", "when", "read", "wait", "quiesce", "start",
           "whencall", "WaitResult", "WORKER_COUNT", "pump", "PumpResult",
           "set_pump_watchdog", "set_wait_pump_poll", "notice_write",
           "notice_seed", "notice_update", "notice_delete", "noticeboard",
           "notice_read", "REMOVED", "send", "receive", "set_tags", "drain",
           "TIMEOUT", "Matrix", "get_include", "get_sources"]

_MOST_MS = (1 << 63) // 1_000_000 - 1  # fits in 64 bits as nanoseconds


class WaitResult(_NamedTuple):
    """What wait() and quiesce() return when they are asked for both."""

    stats: list
    noticeboard: dict


class PumpResult(_NamedTuple):
    """What pump() did.

    executed: behaviors that were run; deadline_reached: time was over while
    there was more to do; raised: behaviors that ended by an Exception.
    """

    executed: int
    deadline_reached: bool
    raised: int


def _asked_for(stats, noticeboard):
    counts = [_bocpy._stats()] if stats else None
    board = dict(_bocpy._board()) if noticeboard else None
    if stats and noticeboard:
        return WaitResult(counts, board)
    return counts if stats else board


def quiesce(timeout=None, *, stats=False, noticeboard=False):
    """Wait until no behavior is outstanding; more may be scheduled then.

    timeout: seconds; TimeoutError when it takes longer. stats: return a list
    with the scheduler's counts; noticeboard: return its entries as a dict;
    both: a WaitResult.
    """
    if not _bocpy._quiesce(timeout, "quiesce()"):
        raise TimeoutError("quiesce(): runtime did not reach quiescence "
                           f"within timeout={timeout!r}")
    return _asked_for(stats, noticeboard)


def wait(timeout=None, *, stats=False, noticeboard=False):
    """Wait until no behavior is outstanding, and end the runtime.

    The noticeboard is empty afterwards; the next @when starts anew. When
    timeout seconds are over first, there is a warning, and what is
    outstanding goes on. stats, noticeboard: as of quiesce().
    """
    done = _bocpy._quiesce(timeout, "wait()")
    result = _asked_for(stats, noticeboard)
    if done:
        _bocpy._clear_board()
        _bocpy._stop()
    else:
        import warnings
        warnings.warn("wait(): behaviors are outstanding after "
                      f"timeout={timeout!r}; the runtime goes on",
                      RuntimeWarning, stacklevel=2)
    return result


def _positive(name, value, text, milliseconds):
    if isinstance(value, bool) or not isinstance(value, int) or value <= 0:
        raise TypeError(text)
    if milliseconds and value > _MOST_MS:
        raise OverflowError(f"{name}={value} exceeds the maximum supported "
                            f"millisecond value ({_MOST_MS})")


def _bound(name, value, milliseconds):
    if value is not None:
        got = (value if isinstance(value, int) and not isinstance(value, bool)
               else type(value).__name__)
        _positive(name, value,
                  f"{name} must be None or a positive int, got {got}",
                  milliseconds)


def pump(deadline_ms=None, max_behaviors=None, raise_on_error=False):
    """Run behaviors that list a PinnedCown and are ready; main thread only.

    deadline_ms: none is begun after so many milliseconds; max_behaviors: no
    more than so many. What they raise is in their results; with
    raise_on_error the first exception is raised at the end. wait() and
    quiesce() do the same while they wait.
    """
    _bound("deadline_ms", deadline_ms, True)
    _bound("max_behaviors", max_behaviors, False)
    return PumpResult(*_bocpy._pump(deadline_ms, max_behaviors,
                                    raise_on_error))


def set_pump_watchdog(warn_ms=1000, on_starve=None):
    """Have pump() warn when pinned behaviors waited longer than warn_ms.

    None ends it; without a call there are no warnings. on_starve(severity,
    message) is called in place of the warning.
    """
    if warn_ms is not None:
        _positive("warn_ms", warn_ms, "warn_ms must be a positive int or None "
                  f"to disable, got {warn_ms!r}", True)
    if on_starve is not None and not callable(on_starve):
        raise TypeError(f"on_starve must be a callable or None, "
                        f"got {on_starve!r}")
    _bocpy._watch(warn_ms, on_starve)


def set_wait_pump_poll(ms=50):
    """Accept how often wait() should look for pinned behaviors.

    wait() is woken by each, so there is nothing to set.
    """
    _positive("ms", ms, f"ms must be a positive int, got {ms!r}", False)


def get_include():
    """Return the folder of C headers for extensions: lfpy has none."""
    raise NotImplementedError("lfpy does not load C extensions")


def get_sources():
    """Return the C sources that extensions compile in: lfpy has none."""
    raise NotImplementedError("lfpy does not load C extensions")
