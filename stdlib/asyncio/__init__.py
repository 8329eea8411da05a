"""Coroutines that run in turn: tasks, timers, locks and queues.

There are no sockets, streams and subprocesses.
"""

from . import (coroutines, events, exceptions, futures, locks, queues,
               runners, taskgroups, tasks, threads, timeouts)
from .coroutines import *
from .events import *
from .events import SelectorEventLoop
from .exceptions import *
from .futures import *
from .locks import *
from .queues import *
from .runners import *
from .taskgroups import *
from .tasks import *
from .threads import *
from .timeouts import *

__all__ = (coroutines.__all__ + events.__all__ + exceptions.__all__
           + futures.__all__ + locks.__all__ + queues.__all__
           + runners.__all__ + taskgroups.__all__ + tasks.__all__
           + threads.__all__ + timeouts.__all__)
