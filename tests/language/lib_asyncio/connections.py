# since: 3.14
"""Connections in a loop: streams, servers, datagrams, plain sockets, signals, calls in other threads."""
import asyncio
import os
import signal
import socket
import tempfile


def f(n, k=0):
    return n*2+k


def bad():
    raise ValueError("bad")
async def main():
    print(await asyncio.to_thread(f, 21, k=1))
    try: await asyncio.to_thread(bad)
    except ValueError as e: print("caught", e)
    async def client(reader, writer):
        while line := await reader.readline():
            writer.write(b"echo " + line)
            await writer.drain()
        writer.close()
        await writer.wait_closed()
    server = await asyncio.start_server(client, "127.0.0.1", 0, limit=1<<20)
    port = server.sockets[0].getsockname()[1]
    async def talk(k):
        r, w = await asyncio.open_connection("127.0.0.1", port, limit=1<<20)
        for i in range(3):
            w.write(f"{k}-{i}\n".encode()); await w.drain()
            assert await r.readline() == f"echo {k}-{i}\n".encode()
        w.write(b"x" * 100000 + b"\n")
        try: print(len(await r.readline()))
        except ValueError as e: print(e)
        w.close(); await w.wait_closed()
        return k
    async with server:
        print(await asyncio.gather(*(talk(k) for k in range(3))))
    print(server)
    # datagrams
    class Echo(asyncio.DatagramProtocol):
        def connection_made(self, t): self.t = t
        def datagram_received(self, d, a): self.t.sendto(b"re:" + d, a)
    class Client(asyncio.DatagramProtocol):
        def __init__(self): self.got = asyncio.get_running_loop().create_future()
        def connection_made(self, t): t.sendto(b"ping")
        def datagram_received(self, d, a): self.got.set_result(d)
    loop = asyncio.get_running_loop()
    t, p = await loop.create_datagram_endpoint(Echo, local_addr=("127.0.0.1", 0))
    t2, p2 = await loop.create_datagram_endpoint(Client, remote_addr=t.get_extra_info("sockname"))
    print(await p2.got)
    t.close(); t2.close()
    # sock_*
    a, b = socket.socketpair(); a.setblocking(False); b.setblocking(False)
    async def send():
        await asyncio.sleep(.01); await loop.sock_sendall(a, b"y" * 300000); a.close()
    task = asyncio.create_task(send())
    n=0
    while d := await loop.sock_recv(b, 65536): n+=len(d)
    print(n); await task; b.close()
    ev = asyncio.Event()
    loop.add_signal_handler(signal.SIGUSR1, ev.set)
    os.kill(os.getpid(), signal.SIGUSR1)
    await ev.wait(); print("signal", loop.remove_signal_handler(signal.SIGUSR1), loop.remove_signal_handler(signal.SIGUSR1))
    try: await asyncio.open_connection("127.0.0.1", 1)
    except OSError as e: print(type(e).__name__, e)
    print(await loop.run_in_executor(None, f, 3))
    await streams()


async def streams():
    """What readers and writers refuse, and how they wait for each other."""
    accepted = asyncio.Queue()

    async def client(reader, writer):
        await accepted.put((reader, writer))

    with tempfile.TemporaryDirectory() as folder:
        path = folder + "/socket"
        server = await asyncio.start_unix_server(client, path, limit=100)
        near, far = await asyncio.open_unix_connection(path)
        reader, writer = await accepted.get()
        far.write(b"0123456789abcdef;;rest\nline\n")
        print(await reader.readexactly(10), await reader.readuntil(b";;"), await reader.readuntil((b"t", b"st\n")))
        print(await reader.readline(), await reader.read(100))
        for wrong in (lambda: reader.readexactly(-1), lambda: reader.readuntil(b""), lambda: reader.readuntil(())):
            try:
                await wrong()
            except ValueError as e:
                print(e)
        waiting = asyncio.create_task(reader.read(1))
        await asyncio.sleep(0)
        try:
            await reader.read(1)
        except RuntimeError as e:
            print(e)
        waiting.cancel()
        try:
            await waiting
        except asyncio.CancelledError:
            print("cancelled")
        far.write(b"y" * 150 + b"\nnext\n")
        try:
            await reader.readuntil(b"\n")
        except asyncio.LimitOverrunError as e:
            print(e, e.consumed)
        try:
            await reader.readline()
        except ValueError as e:
            print(e)
        print(await reader.readline())

        # A writer with too much to write waits for the other end.
        writer.transport.set_write_buffer_limits(high=1000, low=100)
        writer.write(b"z" * 600000)
        drain = asyncio.create_task(writer.drain())
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        print(drain.done(), writer.transport.get_write_buffer_size() > 1000, writer.transport.get_write_buffer_limits())
        print(len(await near.readexactly(600000)))
        await drain
        print(writer.transport.get_write_buffer_size())

        writer.write_eof()
        print(await near.read(), near.at_eof(), writer.can_write_eof())
        far.write(b"part")
        far.close()
        try:
            await reader.readexactly(10)
        except asyncio.IncompleteReadError as e:
            print(e, e.partial, e.expected)
        await far.wait_closed()
        print([line async for line in reader], far.is_closing(), reader.exception())
        for wrong in (lambda: writer.write("text"), lambda: writer.write(b"x")):
            try:
                wrong()
            except (TypeError, RuntimeError) as e:
                print(e)
        writer.close()
        await writer.wait_closed()
        server.close()
        await server.wait_closed()
        print(server.is_serving(), os.path.exists(path))

        try:
            await asyncio.open_unix_connection(path)
        except FileNotFoundError as e:
            print(e)
    server = await asyncio.get_running_loop().create_server(asyncio.Protocol, "127.0.0.1", 0)
    serving = asyncio.create_task(server.serve_forever())
    await asyncio.sleep(0)
    serving.cancel()
    try:
        await serving
    except asyncio.CancelledError:
        print("served", server.sockets)
    for wrong in ({}, {"host": "x", "sock": 1}):
        try:
            await asyncio.get_running_loop().create_connection(asyncio.Protocol, **wrong)
        except ValueError as e:
            print(e)


# A protocol that writes its own life.
class Life(asyncio.Protocol):
    def __init__(self, end):
        self.end = end

    def connection_made(self, transport):
        print("made", transport.get_extra_info("socket") is not None, transport.get_extra_info("other", 5))
        self.transport = transport

    def data_received(self, data):
        print("data", data)
        self.transport.pause_reading()
        print(self.transport.is_reading())
        self.transport.resume_reading()
        print(self.transport.is_reading())

    def eof_received(self):
        print("eof")

    def connection_lost(self, exc):
        print("lost", exc)
        self.end.set_result(None)


async def life():
    loop = asyncio.get_running_loop()
    a, b = socket.socketpair()
    end = loop.create_future()
    transport, protocol = await loop.create_connection(lambda: Life(end), sock=a)
    b.sendall(b"hello")
    await asyncio.sleep(0.01)
    b.close()
    await end
    print(transport.is_closing())


# Readers and writers of the loop itself.
async def watching():
    loop = asyncio.get_running_loop()
    r, w = os.pipe()
    came = loop.create_future()
    loop.add_reader(r, lambda: came.done() or came.set_result(os.read(r, 10)))
    loop.add_writer(w, lambda: (os.write(w, b"x"), loop.remove_writer(w)))
    print(await came, loop.remove_reader(r), loop.remove_reader(r), loop.remove_writer(w))
    os.close(r)
    os.close(w)


asyncio.run(main())
asyncio.run(life())
asyncio.run(watching())
