"""Connections as streams: readers and writers that coroutines use."""

import collections
import warnings

from . import coroutines, events, exceptions, protocols
from .tasks import sleep

__all__ = ["StreamReader", "StreamWriter", "StreamReaderProtocol",
           "open_connection", "start_server", "open_unix_connection",
           "start_unix_server"]

_LIMIT = 1 << 16


async def open_connection(host=None, port=None, *, limit=_LIMIT, **kwds):
    """Connect and return (reader, writer)."""
    loop = events.get_running_loop()
    reader = StreamReader(limit=limit, loop=loop)
    protocol = StreamReaderProtocol(reader, loop=loop)
    transport, _ = await loop.create_connection(lambda: protocol, host, port,
                                                **kwds)
    return reader, StreamWriter(transport, protocol, reader, loop)


async def start_server(client_connected_cb, host=None, port=None, *,
                       limit=_LIMIT, **kwds):
    """Call client_connected_cb(reader, writer) for each client."""
    loop = events.get_running_loop()
    return await loop.create_server(
        _factory(client_connected_cb, limit, loop), host, port, **kwds)


async def open_unix_connection(path=None, *, limit=_LIMIT, **kwds):
    """Connect to a socket in the file system: (reader, writer)."""
    loop = events.get_running_loop()
    reader = StreamReader(limit=limit, loop=loop)
    protocol = StreamReaderProtocol(reader, loop=loop)
    transport, _ = await loop.create_unix_connection(lambda: protocol, path,
                                                     **kwds)
    return reader, StreamWriter(transport, protocol, reader, loop)


async def start_unix_server(client_connected_cb, path=None, *, limit=_LIMIT,
                            **kwds):
    """Do what start_server() does, in the file system."""
    loop = events.get_running_loop()
    return await loop.create_unix_server(
        _factory(client_connected_cb, limit, loop), path, **kwds)


def _factory(client_connected_cb, limit, loop):
    def make():
        reader = StreamReader(limit=limit, loop=loop)
        return StreamReaderProtocol(reader, client_connected_cb, loop=loop)
    return make


class FlowControlMixin(protocols.Protocol):
    """A protocol whose writers wait while the transport has too much."""

    def __init__(self, loop=None):
        self._loop = events.get_event_loop() if loop is None else loop
        self._paused = False
        self._drainers = collections.deque()
        self._connection_lost = False

    def pause_writing(self):
        self._paused = True

    def resume_writing(self):
        self._paused = False
        for waiter in self._drainers:
            if not waiter.done():
                waiter.set_result(None)

    def connection_lost(self, exc):
        self._connection_lost = True
        if not self._paused:
            return
        for waiter in self._drainers:
            if not waiter.done():
                if exc is None:
                    waiter.set_result(None)
                else:
                    waiter.set_exception(exc)

    async def _drain_helper(self):
        if self._connection_lost:
            raise ConnectionResetError("Connection lost")
        if not self._paused:
            return
        waiter = self._loop.create_future()
        self._drainers.append(waiter)
        try:
            await waiter
        finally:
            self._drainers.remove(waiter)


class StreamReaderProtocol(FlowControlMixin, protocols.Protocol):
    """Feeds a reader; for a server: calls the program for each client."""

    def __init__(self, stream_reader, client_connected_cb=None, loop=None):
        super().__init__(loop=loop)
        self._stream_reader = stream_reader
        self._client_connected_cb = client_connected_cb
        self._stream_writer = None
        self._task = None
        self._transport = None
        self._closed = self._loop.create_future()

    def connection_made(self, transport):
        self._transport = transport
        reader = self._stream_reader
        reader.set_transport(transport)
        if self._client_connected_cb is None:
            return
        self._stream_writer = StreamWriter(transport, self, reader,
                                           self._loop)
        result = self._client_connected_cb(reader, self._stream_writer)
        if coroutines.iscoroutine(result):
            self._task = self._loop.create_task(result)
            self._task.add_done_callback(self._handled)

    def _handled(self, task):
        if task.cancelled():
            self._transport.close()
            return
        error = task.exception()
        if error is not None:
            self._loop.call_exception_handler({
                "message": "Unhandled exception in client_connected_cb",
                "exception": error, "transport": self._transport})
            self._transport.close()

    def connection_lost(self, exc):
        if exc is None:
            self._stream_reader.feed_eof()
        else:
            self._stream_reader.set_exception(exc)
        if not self._closed.done():
            if exc is None:
                self._closed.set_result(None)
            else:
                self._closed.set_exception(exc)
                self._closed.exception()  # nobody has to ask for it
        super().connection_lost(exc)
        self._stream_writer = self._task = None

    def data_received(self, data):
        self._stream_reader.feed_data(data)

    def eof_received(self):
        self._stream_reader.feed_eof()
        return True


class StreamWriter:
    """Writes to a connection."""

    def __init__(self, transport, protocol, reader, loop):
        self._transport = transport
        self._protocol = protocol
        self._reader = reader
        self._loop = loop

    def __repr__(self):
        reader = "" if self._reader is None else f" reader={self._reader!r}"
        return f"<StreamWriter transport={self._transport!r}{reader}>"

    @property
    def transport(self):
        return self._transport

    def write(self, data):
        """Write bytes, now or later; drain() waits for room."""
        self._transport.write(data)

    def writelines(self, data):
        """Write all bytes of an iterable."""
        self._transport.writelines(data)

    def write_eof(self):
        """Write no more; reading goes on."""
        return self._transport.write_eof()

    def can_write_eof(self):
        return self._transport.can_write_eof()

    def close(self):
        """Close the connection once all has been written."""
        return self._transport.close()

    def is_closing(self):
        return self._transport.is_closing()

    async def wait_closed(self):
        """Wait until the connection has ended."""
        await self._protocol._closed

    def get_extra_info(self, name, default=None):
        """Return what is known of the connection under a name."""
        return self._transport.get_extra_info(name, default)

    async def drain(self):
        """Wait until the transport has room for more."""
        if self._reader is not None:
            error = self._reader.exception()
            if error is not None:
                raise error
        if self._transport.is_closing():
            await sleep(0)  # connection_lost() comes first
        await self._protocol._drain_helper()

    def __del__(self, warnings=warnings):
        if not self._transport.is_closing():
            if self._loop.is_closed():
                warnings.warn("loop is closed", ResourceWarning)
            else:
                self.close()
                warnings.warn(f"unclosed {self!r}", ResourceWarning)


class StreamReader:
    """Reads from a connection; limit: about how many bytes it stores."""

    def __init__(self, limit=_LIMIT, loop=None):
        if limit <= 0:
            raise ValueError("Limit cannot be <= 0")
        self._limit = limit
        self._loop = events.get_event_loop() if loop is None else loop
        self._buffer = bytearray()
        self._eof = False
        self._waiter = None
        self._exception = None
        self._transport = None
        self._paused = False

    def __repr__(self):
        parts = ["StreamReader"]
        if self._buffer:
            parts.append(f"{len(self._buffer)} bytes")
        if self._eof:
            parts.append("eof")
        if self._limit != _LIMIT:
            parts.append(f"limit={self._limit}")
        if self._waiter:
            parts.append(f"waiter={self._waiter!r}")
        if self._exception:
            parts.append(f"exception={self._exception!r}")
        if self._transport:
            parts.append(f"transport={self._transport!r}")
        if self._paused:
            parts.append("paused")
        return f"<{' '.join(parts)}>"

    # ---- the connection's side

    def set_transport(self, transport):
        assert self._transport is None, "Transport already set"
        self._transport = transport

    def exception(self):
        """Return what the connection ended with, or None."""
        return self._exception

    def set_exception(self, exc):
        self._exception = exc
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.cancelled():
            waiter.set_exception(exc)

    def _wake(self):
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.cancelled():
            waiter.set_result(None)

    def feed_eof(self):
        """No more will come."""
        self._eof = True
        self._wake()

    def feed_data(self, data):
        """Bytes have come."""
        assert not self._eof, "feed_data after feed_eof"
        if not data:
            return
        self._buffer.extend(data)
        self._wake()
        if (self._transport is not None and not self._paused
                and len(self._buffer) > 2 * self._limit):
            try:
                self._transport.pause_reading()
            except NotImplementedError:
                self._transport = None
            else:
                self._paused = True

    def at_eof(self):
        """Return whether all has been read and no more will come."""
        return self._eof and not self._buffer

    def _resume(self):
        if self._paused and len(self._buffer) <= self._limit:
            self._paused = False
            self._transport.resume_reading()

    async def _wait_for_data(self, who):
        if self._waiter is not None:
            raise RuntimeError(f"{who}() called while another coroutine is "
                               "already waiting for incoming data")
        if self._paused:
            self._paused = False
            self._transport.resume_reading()
        self._waiter = self._loop.create_future()
        try:
            await self._waiter
        finally:
            self._waiter = None

    def _take(self, n):
        data = bytes(memoryview(self._buffer)[:n])
        del self._buffer[:n]
        self._resume()
        return data

    # ---- the program's side

    async def readline(self):
        """Return a line with its end; at the end of the stream what is left."""
        try:
            return await self.readuntil(b"\n")
        except exceptions.IncompleteReadError as error:
            return error.partial
        except exceptions.LimitOverrunError as error:
            if self._buffer.startswith(b"\n", error.consumed):
                del self._buffer[:error.consumed + 1]
            else:
                self._buffer.clear()
            self._resume()
            raise ValueError(error.args[0])

    async def readuntil(self, separator=b"\n"):
        """Return what comes up to a separator, or one of several, with it."""
        choices = (sorted(separator, key=len) if isinstance(separator, tuple)
                   else [separator])
        if not choices:
            raise ValueError("Separator should contain at least one element")
        shortest, longest = len(choices[0]), len(choices[-1])
        if not shortest:
            raise ValueError("Separator should be at least one-byte string")
        if self._exception is not None:
            raise self._exception
        start = 0
        while True:
            found = [(at + len(each), at) for each in choices
                     if (at := self._buffer.find(each, start)) >= 0]
            if found:
                end, at = min(found)
                if at > self._limit:
                    raise exceptions.LimitOverrunError(
                        "Separator is found, but chunk is longer than limit",
                        at)
                return self._take(end)
            start = max(0, len(self._buffer) + 1 - longest)
            if start > self._limit:
                raise exceptions.LimitOverrunError(
                    "Separator is not found, and chunk exceed the limit",
                    start)
            if self._eof:
                partial = bytes(self._buffer)
                self._buffer.clear()
                raise exceptions.IncompleteReadError(partial, None)
            await self._wait_for_data("readuntil")

    async def read(self, n=-1):
        """Return what is there, n bytes at most; below 0: all to the end."""
        if self._exception is not None:
            raise self._exception
        if n == 0:
            return b""
        if n < 0:
            parts = []
            while part := await self.read(self._limit):
                parts.append(part)
            return b"".join(parts)
        if not self._buffer and not self._eof:
            await self._wait_for_data("read")
        return self._take(n)

    async def readexactly(self, n):
        """Return n bytes; IncompleteReadError if the stream ends before."""
        if n < 0:
            raise ValueError("readexactly size can not be less than zero")
        if self._exception is not None:
            raise self._exception
        while len(self._buffer) < n:
            if self._eof:
                partial = bytes(self._buffer)
                self._buffer.clear()
                raise exceptions.IncompleteReadError(partial, n)
            await self._wait_for_data("readexactly")
        return self._take(n)

    def __aiter__(self):
        return self

    async def __anext__(self):
        line = await self.readline()
        if line == b"":
            raise StopAsyncIteration
        return line
