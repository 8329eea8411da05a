"""Waiting for many files at once: register them with events, then select."""
import math
import select
from abc import ABCMeta, abstractmethod
from collections import namedtuple
from collections.abc import Mapping

EVENT_READ = 1
EVENT_WRITE = 2

SelectorKey = namedtuple("SelectorKey", ["fileobj", "fd", "events", "data"])
SelectorKey.__doc__ = "A file that is registered: the object, its descriptor, events and what the program added."


def _descriptor(fileobj):
    if isinstance(fileobj, int):
        fd = fileobj
    else:
        try:
            fd = int(fileobj.fileno())
        except (AttributeError, TypeError, ValueError):
            raise ValueError("Invalid file object: {!r}".format(fileobj)) from None
    if fd < 0:
        raise ValueError("Invalid file descriptor: {}".format(fd))
    return fd


class _Registered(Mapping):
    """The keys of a selector by their file objects."""

    def __init__(self, selector):
        self._selector = selector

    def __len__(self):
        return len(self._selector._keys)

    def get(self, fileobj, default=None):
        fd = self._selector._find(fileobj)
        return self._selector._keys.get(fd, default)

    def __getitem__(self, fileobj):
        key = self._selector._keys.get(self._selector._find(fileobj))
        if key is None:
            raise KeyError("{!r} is not registered".format(fileobj))
        return key

    def __iter__(self):
        return iter(self._selector._keys)


class BaseSelector(metaclass=ABCMeta):
    """What all selectors can do."""

    @abstractmethod
    def register(self, fileobj, events, data=None):
        """Wait for events of a file from now on: its SelectorKey. ValueError, KeyError (registered already)."""
        raise NotImplementedError

    @abstractmethod
    def unregister(self, fileobj):
        """Wait for a file no longer: its SelectorKey. KeyError if it is not registered."""
        raise NotImplementedError

    def modify(self, fileobj, events, data=None):
        """Other events or data for a file that is registered."""
        self.unregister(fileobj)
        return self.register(fileobj, events, data)

    @abstractmethod
    def select(self, timeout=None):
        """Wait until a file is ready, timeout seconds at most: a list of (SelectorKey, events)."""
        raise NotImplementedError

    def close(self):
        """Forget all files."""

    def get_key(self, fileobj):
        """The SelectorKey of a file; KeyError if it is not registered."""
        mapping = self.get_map()
        if mapping is None:
            raise RuntimeError("Selector is closed")
        try:
            return mapping[fileobj]
        except KeyError:
            raise KeyError("{!r} is not registered".format(fileobj)) from None

    @abstractmethod
    def get_map(self):
        """A mapping from file objects to their keys."""
        raise NotImplementedError

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


class _BaseSelectorImpl(BaseSelector):
    def __init__(self):
        self._keys = {}
        self._map = _Registered(self)

    def _find(self, fileobj):
        """The descriptor of a file, which may be closed by now."""
        try:
            return _descriptor(fileobj)
        except ValueError:
            for key in self._keys.values():
                if key.fileobj is fileobj:
                    return key.fd
            raise

    def register(self, fileobj, events, data=None):
        if not events or events & ~(EVENT_READ | EVENT_WRITE):
            raise ValueError("Invalid events: {!r}".format(events))
        key = SelectorKey(fileobj, self._find(fileobj), events, data)
        if key.fd in self._keys:
            raise KeyError("{!r} (FD {}) is already registered".format(fileobj, key.fd))
        self._keys[key.fd] = key
        return key

    def unregister(self, fileobj):
        try:
            return self._keys.pop(self._find(fileobj))
        except KeyError:
            raise KeyError("{!r} is not registered".format(fileobj)) from None

    def modify(self, fileobj, events, data=None):
        try:
            key = self._keys[self._find(fileobj)]
        except KeyError:
            raise KeyError("{!r} is not registered".format(fileobj)) from None
        if events != key.events:
            self.unregister(fileobj)
            return self.register(fileobj, events, data)
        if data != key.data:
            key = key._replace(data=data)
            self._keys[key.fd] = key
        return key

    def close(self):
        self._keys.clear()
        self._map = None

    def get_map(self):
        return self._map


class SelectSelector(_BaseSelectorImpl):
    """A selector on select.select()."""

    def select(self, timeout=None):
        timeout = None if timeout is None else max(timeout, 0)
        readers = [fd for fd, key in self._keys.items() if key.events & EVENT_READ]
        writers = [fd for fd, key in self._keys.items() if key.events & EVENT_WRITE]
        try:
            readable, writable, _ = select.select(readers, writers, [], timeout)
        except InterruptedError:
            return []
        readable, writable = frozenset(readable), frozenset(writable)
        ready = []
        for fd in readable | writable:
            key = self._keys.get(fd)
            events = (EVENT_READ if fd in readable else 0) | (EVENT_WRITE if fd in writable else 0)
            if key and events & key.events:
                ready.append((key, events & key.events))
        return ready


class PollSelector(_BaseSelectorImpl):
    """A selector on select.poll()."""

    def __init__(self):
        super().__init__()
        self._poll = select.poll()

    def register(self, fileobj, events, data=None):
        key = super().register(fileobj, events, data)
        wanted = (select.POLLIN if events & EVENT_READ else 0) | (select.POLLOUT if events & EVENT_WRITE else 0)
        try:
            self._poll.register(key.fd, wanted)
        except BaseException:
            super().unregister(fileobj)
            raise
        return key

    def unregister(self, fileobj):
        key = super().unregister(fileobj)
        try:
            self._poll.unregister(key.fd)
        except OSError:
            pass
        return key

    def select(self, timeout=None):
        if timeout is not None:
            timeout = max(math.ceil(timeout * 1e3), 0)
        ready = []
        try:
            found = self._poll.poll(timeout)
        except InterruptedError:
            return ready
        for fd, event in found:
            events = (EVENT_WRITE if event & ~select.POLLIN else 0) | (EVENT_READ if event & ~select.POLLOUT else 0)
            key = self._keys.get(fd)
            if key and events & key.events:
                ready.append((key, events & key.events))
        return ready


DefaultSelector = PollSelector
