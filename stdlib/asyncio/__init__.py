"""Coroutines that run in turn: tasks, timers, locks, queues, connections.

There are no subprocesses, and no connections by TLS.
"""

from . import (coroutines, events, exceptions, futures, locks, protocols,
               queues, runners, selector_events, streams, taskgroups, tasks,
               threads, timeouts, transports)
from .coroutines import *
from .events import *
from .exceptions import *
from .futures import *
from .locks import *
from .protocols import *
from .queues import *
from .runners import *
from .selector_events import *
from .selector_events import Server
from .streams import *
from .taskgroups import *
from .tasks import *
from .threads import *
from .timeouts import *
from .transports import *

__all__ = (coroutines.__all__ + events.__all__ + exceptions.__all__
           + futures.__all__ + locks.__all__ + protocols.__all__
           + queues.__all__ + runners.__all__ + selector_events.__all__
           + streams.__all__ + taskgroups.__all__ + tasks.__all__
           + threads.__all__ + timeouts.__all__ + transports.__all__)
