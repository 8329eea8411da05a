"""Transports over sockets that do not wait: streams and datagrams."""

import collections
import socket

from . import protocols, transports

_CHUNK = 1 << 18
_LATER = (BlockingIOError, InterruptedError)
# What a peer can do to us: not worth a word to the exception handler.
_USUAL = (ConnectionError, TimeoutError)


class _SocketTransport(transports.Transport):
    """What transports of streams and datagrams share."""

    def __init__(self, loop, sock, protocol, extra=None, server=None):
        super().__init__(extra)
        self._extra["socket"] = sock
        for name, ask in ("sockname", sock.getsockname), ("peername", sock.getpeername):
            if name not in self._extra:
                try:
                    self._extra[name] = ask()
                except OSError:
                    self._extra[name] = None
        self._loop = loop
        self._sock = sock
        self._fd = sock.fileno()
        self._server = server
        self._closing = False
        self._lost = 0  # writes after the end
        self._paused = False
        self._high, self._low = 1 << 16, 1 << 14
        self._waits = False  # the protocol's writers do
        self.set_protocol(protocol)
        if server is not None:
            server._attach(self)

    def __repr__(self):
        state = "closed" if self._sock is None else "closing" if self._closing else "open"
        return f"<{type(self).__name__} {state} fd={self._fd}>"

    def set_protocol(self, protocol):
        self._protocol = protocol

    def get_protocol(self):
        return self._protocol

    def is_closing(self):
        return self._closing

    # ---- limits of the buffer

    def get_write_buffer_limits(self):
        return self._low, self._high

    def set_write_buffer_limits(self, high=None, low=None):
        if high is None:
            high = 1 << 16 if low is None else 4 * low
        if low is None:
            low = high // 4
        if not high >= low >= 0:
            raise ValueError(f"high ({high!r}) must be >= low ({low!r}) must be >= 0")
        self._high, self._low = high, low
        self._maybe_pause()

    def _maybe_pause(self):
        if not self._waits and self.get_write_buffer_size() > self._high:
            self._waits = True
            self._tell("pause_writing")

    def _maybe_resume(self):
        if self._waits and self.get_write_buffer_size() <= self._low:
            self._waits = False
            self._tell("resume_writing")

    def _tell(self, method):
        try:
            getattr(self._protocol, method)()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._loop.call_exception_handler({
                "message": f"protocol.{method}() failed", "exception": error,
                "transport": self, "protocol": self._protocol})

    # ---- the end

    def close(self):
        if self._closing:
            return
        self._closing = True
        self._loop._remove_reader(self._fd)
        if not self.get_write_buffer_size():
            self._lost += 1
            self._loop._remove_writer(self._fd)
            self._loop.call_soon(self._end, None)

    def abort(self):
        self._force_close(None)

    def _fatal(self, error, message):
        if not isinstance(error, _USUAL):
            self._loop.call_exception_handler({
                "message": message, "exception": error, "transport": self, "protocol": self._protocol})
        self._force_close(error)

    def _force_close(self, error):
        if self._lost:
            return
        self._forget_buffer()
        self._loop._remove_writer(self._fd)
        if not self._closing:
            self._closing = True
            self._loop._remove_reader(self._fd)
        self._lost += 1
        self._loop.call_soon(self._end, error)

    def _end(self, error):
        try:
            self._protocol.connection_lost(error)
        finally:
            self._sock.close()
            self._sock = self._protocol = None
            server, self._server = self._server, None
            if server is not None:
                server._detach(self)

    def __del__(self):
        if self._sock is not None:
            import warnings
            warnings.warn(f"unclosed transport {self!r}", ResourceWarning, source=self)
            self._sock.close()


class StreamTransport(_SocketTransport):
    """A stream over a socket."""

    def __init__(self, loop, sock, protocol, waiter=None, extra=None, server=None):
        self._buffer = collections.deque()
        self._size = 0
        self._eof = False
        super().__init__(loop, sock, protocol, extra, server)
        if sock.family in (socket.AF_INET, socket.AF_INET6):
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        loop.call_soon(protocol.connection_made, self)
        loop.call_soon(self._start)
        if waiter is not None:
            loop.call_soon(_done_unless_cancelled, waiter)

    def _start(self):
        if not self._closing and not self._paused:
            self._loop._add_reader(self._fd, self._readable)

    # ---- reading

    def is_reading(self):
        return not self._closing and not self._paused

    def pause_reading(self):
        if self.is_reading():
            self._paused = True
            self._loop._remove_reader(self._fd)

    def resume_reading(self):
        if not self._closing and self._paused:
            self._paused = False
            self._loop._add_reader(self._fd, self._readable)

    def _readable(self):
        if self._lost:
            return
        into = isinstance(self._protocol, protocols.BufferedProtocol)
        try:
            if into:
                buffer = self._protocol.get_buffer(-1)
                if not len(buffer):
                    raise RuntimeError("get_buffer() returned an empty buffer")
                data = self._sock.recv_into(buffer)
            else:
                data = self._sock.recv(_CHUNK)
        except _LATER:
            return
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._fatal(error, "Fatal read error on socket transport")
            return
        try:
            if not data:
                self._end_of_reading()
            elif into:
                self._protocol.buffer_updated(data)
            else:
                self._protocol.data_received(data)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._fatal(error, "Fatal error: protocol.data_received() call failed.")

    def _end_of_reading(self):
        if self._protocol.eof_received():
            self._loop._remove_reader(self._fd)  # writing goes on
        else:
            self.close()

    # ---- writing

    def write(self, data):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError("data argument must be a bytes, bytearray, or memoryview object, not "
                            f"{type(data).__name__!r}")
        if self._eof:
            raise RuntimeError("Cannot call write() after write_eof()")
        if not data:
            return
        if self._lost:
            self._lost += 1
            return
        if not self._buffer:
            try:
                sent = self._sock.send(data)
            except _LATER:
                sent = 0
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as error:
                self._fatal(error, "Fatal write error on socket transport")
                return
            data = memoryview(data)[sent:]
            if not data:
                return
            self._loop._add_writer(self._fd, self._writable)
        data = bytes(data)
        self._buffer.append(data)
        self._size += len(data)
        self._maybe_pause()

    def writelines(self, list_of_data):
        self.write(b"".join(list_of_data))

    def _writable(self):
        if self._lost:
            return
        try:
            sent = self._sock.sendmsg(list(self._buffer)[:64])
        except _LATER:
            return
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._fatal(error, "Fatal write error on socket transport")
            return
        self._size -= sent
        while sent:
            first = self._buffer.popleft()
            if len(first) > sent:
                self._buffer.appendleft(first[sent:])
                break
            sent -= len(first)
        self._maybe_resume()
        if not self._buffer:
            self._loop._remove_writer(self._fd)
            if self._closing:
                self._lost += 1
                self._end(None)
            elif self._eof:
                self._sock.shutdown(socket.SHUT_WR)

    def get_write_buffer_size(self):
        return self._size

    def _forget_buffer(self):
        self._buffer.clear()
        self._size = 0

    def can_write_eof(self):
        return True

    def write_eof(self):
        if self._closing or self._eof:
            return
        self._eof = True
        if not self._buffer:
            self._sock.shutdown(socket.SHUT_WR)


class DatagramTransport(_SocketTransport, transports.DatagramTransport):
    """Datagrams over a socket."""

    def __init__(self, loop, sock, protocol, address=None, waiter=None, extra=None):
        self._buffer = collections.deque()
        self._size = 0
        self._address = address
        super().__init__(loop, sock, protocol, extra)
        loop.call_soon(protocol.connection_made, self)
        loop.call_soon(self._start)
        if waiter is not None:
            loop.call_soon(_done_unless_cancelled, waiter)

    def _start(self):
        if not self._closing:
            self._loop._add_reader(self._fd, self._readable)

    def get_write_buffer_size(self):
        return self._size

    def _forget_buffer(self):
        self._buffer.clear()
        self._size = 0

    def _readable(self):
        if self._lost:
            return
        try:
            data, address = self._sock.recvfrom(_CHUNK)
        except _LATER:
            return
        except OSError as error:
            self._protocol.error_received(error)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._fatal(error, "Fatal read error on datagram transport")
        else:
            self._protocol.datagram_received(data, address)

    def sendto(self, data, addr=None):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError("data argument must be a bytes-like object, not "
                            f"{type(data).__name__!r}")
        if self._address:
            if addr not in (None, self._address):
                raise ValueError(f"Invalid address: must be None or {self._address}")
            addr = None
        if self._lost and self._address:
            self._lost += 1
            return
        if not self._buffer and self._send(data, addr):
            return
        if self._lost:
            return
        if not self._buffer:
            self._loop._add_writer(self._fd, self._writable)
        data = bytes(data)
        self._buffer.append((data, addr))
        self._size += len(data)
        self._maybe_pause()

    def _send(self, data, address):
        """Return whether the datagram is off our hands."""
        try:
            if address is None:
                self._sock.send(data)
            else:
                self._sock.sendto(data, address)
        except _LATER:
            return False
        except OSError as error:
            self._protocol.error_received(error)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._fatal(error, "Fatal write error on datagram transport")
        return True

    def _writable(self):
        while self._buffer:
            data, address = self._buffer[0]
            if not self._send(data, address):
                break
            self._buffer.popleft()
            self._size -= len(data)
        self._maybe_resume()
        if not self._buffer:
            self._loop._remove_writer(self._fd)
            if self._closing:
                self._lost += 1
                self._end(None)


def _done_unless_cancelled(waiter):
    if not waiter.cancelled():
        waiter.set_result(None)
