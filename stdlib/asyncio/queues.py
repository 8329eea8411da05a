"""Queues between tasks."""

import collections
import heapq
import types

from . import events, exceptions, locks

__all__ = ["Queue", "PriorityQueue", "LifoQueue", "QueueFull", "QueueEmpty",
           "QueueShutDown"]


class QueueEmpty(Exception):
    """There is nothing to get."""


class QueueFull(Exception):
    """There is no room to put anything."""


class QueueShutDown(Exception):
    """The queue was shut down."""


class Queue:
    """First in, first out."""

    def __init__(self, maxsize=0):
        self._maxsize = maxsize
        self._getters = collections.deque()
        self._putters = collections.deque()
        self._unfinished = 0
        self._finished = locks.Event()
        self._finished.set()
        self._shut = False
        self._init(maxsize)

    __class_getitem__ = classmethod(types.GenericAlias)

    def _init(self, maxsize):
        self._queue = collections.deque()

    def _get(self):
        return self._queue.popleft()

    def _put(self, item):
        self._queue.append(item)

    def _format(self):
        words = [f"maxsize={self._maxsize!r}"]
        if getattr(self, "_queue", None):
            words.append(f"_queue={list(self._queue)!r}")
        if self._getters:
            words.append(f"_getters[{len(self._getters)}]")
        if self._putters:
            words.append(f"_putters[{len(self._putters)}]")
        if self._unfinished:
            words.append(f"tasks={self._unfinished}")
        if self._shut:
            words.append("shutdown")
        return " ".join(words)

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x} {self._format()}>"

    def __str__(self):
        return f"<{type(self).__name__} {self._format()}>"

    @property
    def maxsize(self):
        return self._maxsize

    def qsize(self):
        return len(self._queue)

    def empty(self):
        return not self._queue

    def full(self):
        return 0 < self._maxsize <= self.qsize()

    async def _wait(self, waiters, ready):
        waiter = events.get_running_loop().create_future()
        waiters.append(waiter)
        try:
            await waiter
        except BaseException:
            waiter.cancel()
            if waiter in waiters:
                waiters.remove(waiter)
            if ready() and not waiter.cancelled():
                self._wake(waiters)
            raise

    def _wake(self, waiters):
        while waiters:
            waiter = waiters.popleft()
            if not waiter.done():
                waiter.set_result(None)
                break

    async def put(self, item):
        """Put an item in, waiting for room."""
        while self.full():
            if self._shut:
                raise QueueShutDown
            await self._wait(self._putters, lambda: not self.full())
        return self.put_nowait(item)

    def put_nowait(self, item):
        """Put an item in; QueueFull when there is no room."""
        if self._shut:
            raise QueueShutDown
        if self.full():
            raise QueueFull
        self._put(item)
        self._unfinished += 1
        self._finished.clear()
        self._wake(self._getters)

    async def get(self):
        """Take an item out, waiting for one."""
        while self.empty():
            if self._shut:
                raise QueueShutDown
            await self._wait(self._getters, lambda: not self.empty())
        return self.get_nowait()

    def get_nowait(self):
        """Take an item out; QueueEmpty when there is none."""
        if self.empty():
            if self._shut:
                raise QueueShutDown
            raise QueueEmpty
        item = self._get()
        self._wake(self._putters)
        return item

    def task_done(self):
        """Say that the work on an item is done."""
        if self._unfinished <= 0:
            raise ValueError("task_done() called too many times")
        self._unfinished -= 1
        if not self._unfinished:
            self._finished.set()

    async def join(self):
        """Wait until the work on all items is done."""
        if self._unfinished > 0:
            await self._finished.wait()

    def shutdown(self, immediate=False):
        """Take no more items; immediate: throw away those inside."""
        self._shut = True
        if immediate:
            while not self.empty():
                self._get()
                if self._unfinished > 0:
                    self._unfinished -= 1
            if not self._unfinished:
                self._finished.set()
        for waiters in (self._getters, self._putters):
            while waiters:
                self._wake(waiters)


class PriorityQueue(Queue):
    """The smallest item comes out first."""

    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        heapq.heappush(self._queue, item)

    def _get(self):
        return heapq.heappop(self._queue)


class LifoQueue(Queue):
    """Last in, first out."""

    def _init(self, maxsize):
        self._queue = []

    def _get(self):
        return self._queue.pop()
