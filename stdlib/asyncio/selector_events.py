"""The loop that also waits for files: readers, writers, sockets, servers, signals."""

import os

from . import futures, tasks
from .events import BaseEventLoop, Handle

__all__ = ["SelectorEventLoop", "EventLoop"]

_LATER = (BlockingIOError, InterruptedError)


class SelectorEventLoop(BaseEventLoop):
    """A loop of callbacks, timers and files.

    The selector, and the descriptor by which other threads wake it, are made when the first file is waited for.
    """

    _selector = None
    _wake_fd = None
    _signals = None

    # ---- waiting

    def _watch(self):
        if self._selector is None:
            import selectors
            self._check_closed()
            self._selector = selectors.DefaultSelector()
            self._wake_fd = os.eventfd(0, os.EFD_NONBLOCK | os.EFD_CLOEXEC)
            self._selector.register(self._wake_fd, selectors.EVENT_READ)
            self._watching = True
        return self._selector

    def call_soon_threadsafe(self, callback, *args, context=None):
        """Do what call_soon() does, from any thread."""
        handle = super().call_soon_threadsafe(callback, *args, context=context)
        if self._wake_fd is not None:
            os.eventfd_write(self._wake_fd, 1)
        return handle

    def _wait(self, seconds):
        if self._selector is None:
            super()._wait(seconds)
            return
        self._wake.clear()
        for key, mask in self._selector.select(seconds):
            if key.fd == self._wake_fd:
                os.eventfd_read(self._wake_fd)
                continue
            for handle, event in zip(key.data, (1, 2)):
                if handle is not None and mask & event:
                    self._ready.append(handle)

    def close(self):
        """Forget all callbacks and files; the loop cannot be used any more."""
        if self.is_running():
            raise RuntimeError("Cannot close a running event loop")
        for number in list(self._signals or ()):
            self.remove_signal_handler(number)
        super().close()
        if self._selector is not None:
            self._selector.close()
            os.close(self._wake_fd)
            self._selector = self._wake_fd = None
            self._watching = False

    # ---- readers and writers: key.data is (reader, writer)

    def _set(self, fd, place, handle):
        """Put a handle in its place, None takes it away; whether one was there."""
        selector = self._watch() if handle is not None else self._selector
        key = None
        if selector is not None:
            try:
                key = selector.get_key(fd)
            except (KeyError, ValueError):
                pass
        old = key.data if key else (None, None)
        new = (handle, old[1]) if place == 0 else (old[0], handle)
        mask = (new[0] is not None) | (new[1] is not None) << 1
        if key is None:
            if handle is not None:
                selector.register(fd, mask, new)
        elif mask:
            selector.modify(fd, mask, new)
        else:
            selector.unregister(fd)
        if old[place] is not None:
            old[place].cancel()
            return True
        return False

    def _add_reader(self, fd, callback, *args):
        self._check_closed()
        handle = Handle(callback, args, self)
        self._set(fd, 0, handle)
        return handle

    def _remove_reader(self, fd):
        return not self._closed and self._set(fd, 0, None)

    def _add_writer(self, fd, callback, *args):
        self._check_closed()
        handle = Handle(callback, args, self)
        self._set(fd, 1, handle)
        return handle

    def _remove_writer(self, fd):
        return not self._closed and self._set(fd, 1, None)

    def add_reader(self, fd, callback, *args):
        """Call callback(*args) whenever a file can be read."""
        self._add_reader(fd, callback, *args)

    def remove_reader(self, fd):
        """Look at the file no longer; whether somebody did."""
        return self._remove_reader(fd)

    def add_writer(self, fd, callback, *args):
        """Call callback(*args) whenever a file can be written."""
        self._add_writer(fd, callback, *args)

    def remove_writer(self, fd):
        """Look at the file no longer; whether somebody did."""
        return self._remove_writer(fd)

    # ---- signals

    def add_signal_handler(self, sig, callback, *args):
        """Call callback(*args) in the loop when a signal comes."""
        import signal
        if not isinstance(sig, int):
            raise TypeError(f"sig must be an int, not {sig!r}")
        if sig not in signal.valid_signals():
            raise ValueError(f"invalid signal number {sig}")
        self._check_closed()
        handle = Handle(callback, args, self)

        def came(number, frame):
            if not handle._cancelled:
                self._ready.append(handle)
                self.call_soon_threadsafe(lambda: None)

        self._watch()
        try:
            signal.signal(sig, came)
        except OSError as error:
            raise RuntimeError(f"sig {sig} cannot be caught") from error
        except ValueError as error:
            raise RuntimeError(str(error)) from None
        if self._signals is None:
            self._signals = {}
        self._signals[sig] = handle

    def remove_signal_handler(self, sig):
        """Handle the signal as by default again; whether it was handled."""
        import signal
        if not self._signals or sig not in self._signals:
            return False
        self._signals.pop(sig).cancel()
        signal.signal(sig, signal.default_int_handler if sig == signal.SIGINT else signal.SIG_DFL)
        return True

    # ---- calls of other threads

    def run_in_executor(self, executor, func, *args):
        """Return a future of func(*args), called in another thread."""
        self._check_closed()
        if executor is None:
            from .threads import to_thread
            return tasks.ensure_future(to_thread(func, *args), loop=self)
        return futures.wrap_future(executor.submit(func, *args), loop=self)

    async def getaddrinfo(self, host, port, *, family=0, type=0, proto=0, flags=0):
        """Return what socket.getaddrinfo() does, without waiting for it."""
        import socket
        try:  # an address as it stands needs nobody to be asked
            return socket.getaddrinfo(host, port, family, type, proto,
                                      flags | socket.AI_NUMERICHOST | socket.AI_NUMERICSERV)
        except socket.gaierror:
            return await self.run_in_executor(None, socket.getaddrinfo, host, port, family, type, proto, flags)

    async def getnameinfo(self, sockaddr, flags=0):
        """Return what socket.getnameinfo() does, without waiting for it."""
        import socket
        return await self.run_in_executor(None, socket.getnameinfo, sockaddr, flags)

    # ---- sockets, one call at a time

    async def _when_ready(self, sock, add, remove, call):
        """Return call(), again whenever the socket is ready, until it need not wait."""
        if self._debug and sock.gettimeout() != 0:
            raise ValueError("the socket must be non-blocking")
        while True:
            try:
                return call()
            except _LATER:
                pass
            ready = self.create_future()
            fd = sock.fileno()
            add(fd, lambda: ready.done() or ready.set_result(None))
            try:
                await ready
            finally:
                remove(fd)

    async def sock_recv(self, sock, nbytes):
        """Return what came, nbytes at most."""
        return await self._when_ready(sock, self._add_reader, self._remove_reader, lambda: sock.recv(nbytes))

    async def sock_recv_into(self, sock, buf):
        """Return how many bytes came into a buffer."""
        return await self._when_ready(sock, self._add_reader, self._remove_reader, lambda: sock.recv_into(buf))

    async def sock_recvfrom(self, sock, bufsize):
        """Return a datagram and the address it came from."""
        return await self._when_ready(sock, self._add_reader, self._remove_reader, lambda: sock.recvfrom(bufsize))

    async def sock_recvfrom_into(self, sock, buf, nbytes=0):
        """Return how many bytes of a datagram came into a buffer, and from where."""
        return await self._when_ready(sock, self._add_reader, self._remove_reader,
                                      lambda: sock.recvfrom_into(buf, nbytes))

    async def sock_sendall(self, sock, data):
        """Send all bytes."""
        view = memoryview(data).cast("B")
        while view:
            sent = await self._when_ready(sock, self._add_writer, self._remove_writer, lambda: sock.send(view))
            view = view[sent:]

    async def sock_sendto(self, sock, data, address):
        """Send a datagram; how many bytes."""
        return await self._when_ready(sock, self._add_writer, self._remove_writer,
                                      lambda: sock.sendto(data, address))

    async def sock_accept(self, sock):
        """Return (connection, address)."""
        connection, address = await self._when_ready(sock, self._add_reader, self._remove_reader, sock.accept)
        connection.setblocking(False)
        return connection, address

    async def sock_connect(self, sock, address):
        """Connect to an address."""
        import socket
        if sock.family in (socket.AF_INET, socket.AF_INET6):
            found = await self.getaddrinfo(*address[:2], family=sock.family, type=sock.type, proto=sock.proto)
            address = found[0][4]
        try:
            sock.connect(address)
            return
        except _LATER:
            pass
        ready = self.create_future()
        fd = sock.fileno()
        self._add_writer(fd, lambda: ready.done() or ready.set_result(None))
        try:
            await ready
        finally:
            self._remove_writer(fd)
        error = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if error:
            raise OSError(error, f"Connect call failed {address}")

    # ---- connections with a protocol

    async def _transport(self, sock, protocol_factory, server=None):
        from .socket_transports import StreamTransport
        protocol = protocol_factory()
        waiter = self.create_future()
        transport = StreamTransport(self, sock, protocol, waiter, server=server)
        try:
            await waiter
        except:
            transport.close()
            raise
        return transport, protocol

    async def _connected(self, family, kind, proto, address, local):
        import socket
        sock = socket.socket(family, kind, proto)
        try:
            sock.setblocking(False)
            if local is not None:
                sock.bind(local)
            await self.sock_connect(sock, address)
            return sock
        except:
            sock.close()
            raise

    async def create_connection(self, protocol_factory, host=None, port=None, *, ssl=None, family=0, proto=0, flags=0,
                                sock=None, local_addr=None, server_hostname=None, all_errors=False, **timing):
        """Connect to a host and port: (transport, protocol). Its addresses are tried one after the other."""
        import socket
        _no_ssl(ssl)
        if host is not None or port is not None:
            if sock is not None:
                raise ValueError("host/port and sock can not be specified at the same time")
            found = await self.getaddrinfo(host, port, family=family, type=socket.SOCK_STREAM, proto=proto, flags=flags)
            if not found:
                raise OSError("getaddrinfo() returned empty list")
            errors = []
            for family, kind, proto, _, address in found:
                try:
                    sock = await self._connected(family, kind, proto, address, local_addr)
                    break
                except OSError as error:
                    errors.append(error)
            else:
                try:
                    if all_errors:
                        raise ExceptionGroup("create_connection failed", errors)
                    if len({str(error) for error in errors}) == 1:
                        raise errors[0]
                    raise OSError("Multiple exceptions: " + ", ".join(map(str, errors)))
                finally:
                    errors.clear()
        elif sock is None:
            raise ValueError("host and port was not specified and no sock specified")
        elif sock.type != socket.SOCK_STREAM:
            raise ValueError(f"A Stream Socket was expected, got {sock!r}")
        sock.setblocking(False)
        return await self._transport(sock, protocol_factory)

    async def create_unix_connection(self, protocol_factory, path=None, *, ssl=None, sock=None, server_hostname=None,
                                     **timing):
        """Connect to a socket in the file system: (transport, protocol)."""
        import socket
        _no_ssl(ssl)
        if path is not None:
            if sock is not None:
                raise ValueError("path and sock can not be specified at the same time")
            sock = await self._connected(socket.AF_UNIX, socket.SOCK_STREAM, 0, os.fspath(path), None)
        elif sock is None:
            raise ValueError("no path and sock were specified")
        elif sock.family != socket.AF_UNIX or sock.type != socket.SOCK_STREAM:
            raise ValueError(f"A UNIX Domain Stream Socket was expected, got {sock!r}")
        sock.setblocking(False)
        return await self._transport(sock, protocol_factory)

    async def connect_accepted_socket(self, protocol_factory, sock, *, ssl=None, **timing):
        """Give a connection that was accepted elsewhere a protocol: (transport, protocol)."""
        _no_ssl(ssl)
        sock.setblocking(False)
        return await self._transport(sock, protocol_factory)

    async def create_datagram_endpoint(self, protocol_factory, local_addr=None, remote_addr=None, *, family=0, proto=0,
                                       flags=0, reuse_port=None, allow_broadcast=None, sock=None):
        """Send and receive datagrams: (transport, protocol)."""
        import socket
        from .socket_transports import DatagramTransport
        if sock is None:
            if not (local_addr or remote_addr or family):
                raise ValueError("unexpected address family")
            places = {}
            for name, address in ("local", local_addr), ("remote", remote_addr):
                if address and family != getattr(socket, "AF_UNIX", None):
                    found = await self.getaddrinfo(*address[:2], family=family, type=socket.SOCK_DGRAM, proto=proto,
                                                   flags=flags)
                    family, _, proto, _, address = found[0]
                if address:
                    places[name] = address
            sock = socket.socket(family, socket.SOCK_DGRAM, proto)
            try:
                if reuse_port:
                    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
                if allow_broadcast:
                    sock.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
                sock.setblocking(False)
                if "local" in places:
                    sock.bind(places["local"])
                if "remote" in places:
                    await self.sock_connect(sock, places["remote"])
            except:
                sock.close()
                raise
            remote = places.get("remote")
        else:
            if sock.type != socket.SOCK_DGRAM:
                raise ValueError(f"A datagram socket was expected, got {sock!r}")
            sock.setblocking(False)
            remote = None
        protocol = protocol_factory()
        waiter = self.create_future()
        transport = DatagramTransport(self, sock, protocol, remote, waiter)
        try:
            await waiter
        except:
            transport.close()
            raise
        return transport, protocol

    # ---- servers

    async def create_server(self, protocol_factory, host=None, port=None, *, family=0, flags=1, sock=None, backlog=100,
                            ssl=None, reuse_address=None, reuse_port=None, keep_alive=None, start_serving=True,
                            **timing):
        """Listen at a host (or several) and port: a Server."""
        import socket
        _no_ssl(ssl)
        if host is not None or port is not None:
            if sock is not None:
                raise ValueError("host/port and sock can not be specified at the same time")
            hosts = [None] if host in ("", None) else [host] if isinstance(host, str) else list(host)
            places = []
            for each in hosts:
                for found in await self.getaddrinfo(each, port, family=family, type=socket.SOCK_STREAM, flags=flags):
                    if found not in places:
                        places.append(found)
            sockets = []
            try:
                for family, kind, proto, _, address in places:
                    one = socket.socket(family, kind, proto)
                    sockets.append(one)
                    if reuse_address is None or reuse_address:
                        one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                    if reuse_port:
                        one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
                    if keep_alive:
                        one.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
                    if family == socket.AF_INET6:
                        one.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
                    try:
                        one.bind(address)
                    except OSError as error:
                        raise OSError(error.errno, f"error while attempting to bind on address {address!r}: "
                                      f"{str(error.strerror).lower()}") from None
            except:
                for one in sockets:
                    one.close()
                raise
        elif sock is None:
            raise ValueError("Neither host/port nor sock were specified")
        elif sock.type != socket.SOCK_STREAM:
            raise ValueError(f"A Stream Socket was expected, got {sock!r}")
        else:
            sockets = [sock]
        return await self._serve(sockets, protocol_factory, backlog, start_serving)

    async def create_unix_server(self, protocol_factory, path=None, *, sock=None, backlog=100, ssl=None,
                                 start_serving=True, cleanup_socket=True, **timing):
        """Listen at a socket in the file system, which goes when the server does: a Server."""
        import socket
        import stat
        _no_ssl(ssl)
        if path is not None:
            if sock is not None:
                raise ValueError("path and sock can not be specified at the same time")
            path = os.fspath(path)
            sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            try:
                if path[0] not in (0, "\x00"):
                    try:
                        if stat.S_ISSOCK(os.stat(path).st_mode):
                            os.remove(path)
                    except FileNotFoundError:
                        pass
                sock.bind(path)
            except:
                sock.close()
                raise
        elif sock is None:
            raise ValueError("path was not specified, and no sock specified")
        elif sock.family != socket.AF_UNIX or sock.type != socket.SOCK_STREAM:
            raise ValueError(f"A UNIX Domain Stream Socket was expected, got {sock!r}")
        name = sock.getsockname() if cleanup_socket else None
        return await self._serve([sock], protocol_factory, backlog, start_serving, name)

    async def _serve(self, sockets, protocol_factory, backlog, start_serving, path=None):
        for sock in sockets:
            sock.setblocking(False)
        server = Server(self, sockets, protocol_factory, backlog, path)
        if start_serving:
            server._start_serving()
            await tasks.sleep(0)
        return server


def _no_ssl(ssl):
    if ssl:
        raise NotImplementedError("connections by TLS are not supported")


class Server:
    """What listens at one or more sockets."""

    def __init__(self, loop, sockets, protocol_factory, backlog, path=None):
        self._loop = loop
        self._sockets = sockets
        self._factory = protocol_factory
        self._backlog = backlog
        self._path = path
        self._clients = set()
        self._waiters = []
        self._serving = False
        self._forever = None

    def __repr__(self):
        return f"<{type(self).__name__} sockets={self.sockets!r}>"

    @property
    def sockets(self):
        return () if self._sockets is None else tuple(self._sockets)

    def get_loop(self):
        return self._loop

    def is_serving(self):
        return self._serving

    def _start_serving(self):
        if self._serving:
            return
        self._serving = True
        for sock in self._sockets:
            sock.listen(self._backlog)
            self._loop._add_reader(sock.fileno(), self._accept, sock)

    def _accept(self, sock):
        from .socket_transports import StreamTransport
        for _ in range(self._backlog + 1):
            try:
                connection, _ = sock.accept()
            except (BlockingIOError, InterruptedError, ConnectionAbortedError):
                return
            except OSError as error:
                self._loop.call_exception_handler({
                    "message": "socket.accept() out of system resource", "exception": error, "socket": sock})
                self._loop._remove_reader(sock.fileno())
                self._loop.call_later(1, self._accept_again, sock)
                return
            connection.setblocking(False)
            try:
                StreamTransport(self._loop, connection, self._factory(), server=self)
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as error:
                connection.close()
                self._loop.call_exception_handler({
                    "message": "Error on transport creation for incoming connection", "exception": error})

    def _accept_again(self, sock):
        if self._serving:
            self._loop._add_reader(sock.fileno(), self._accept, sock)

    def _attach(self, transport):
        self._clients.add(transport)

    def _detach(self, transport):
        self._clients.discard(transport)
        if not self._clients and self._sockets is None:
            self._tell()

    def _tell(self):
        waiters, self._waiters = self._waiters, []
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(None)

    async def start_serving(self):
        """Take connections from now on."""
        self._start_serving()
        await tasks.sleep(0)

    async def serve_forever(self):
        """Take connections until this is cancelled; then close."""
        if self._forever is not None:
            raise RuntimeError(f"server {self!r} is already being awaited on serve_forever()")
        if self._sockets is None:
            raise RuntimeError(f"server {self!r} is closed")
        self._start_serving()
        self._forever = self._loop.create_future()
        try:
            await self._forever
        except BaseException:
            try:
                self.close()
                await self.wait_closed()
            finally:
                raise
        finally:
            self._forever = None

    def close(self):
        """Take no more connections; those that are there stay."""
        sockets, self._sockets = self._sockets, None
        if sockets is None:
            return
        for sock in sockets:
            self._loop._remove_reader(sock.fileno())
            sock.close()
        self._serving = False
        if self._path and isinstance(self._path, str):
            try:
                os.unlink(self._path)
            except FileNotFoundError:
                pass
        if self._forever is not None and not self._forever.done():
            self._forever.cancel()
        if not self._clients:
            self._tell()

    def close_clients(self):
        """Close all connections once all is written."""
        for transport in list(self._clients):
            transport.close()

    def abort_clients(self):
        """Close all connections at once."""
        for transport in list(self._clients):
            transport.abort()

    async def wait_closed(self):
        """Wait until the server is closed and all connections have ended."""
        if self._sockets is None and not self._clients:
            return
        waiter = self._loop.create_future()
        self._waiters.append(waiter)
        await waiter

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        self.close()
        await self.wait_closed()


EventLoop = SelectorEventLoop
