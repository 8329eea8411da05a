# only: lfpy
"""A web server: each connection is a region that moves into a cown, so that any worker can answer it; a connection
whose client is slow keeps no worker. What was asked for is counted in a cown of its own."""
import socket
from regions import Cown, Region, freeze, spawn, wait, when

PAGES = freeze({"/": "hello", "/regions": "one owner", "/cowns": "one behaviour at a time"})


def answer(connection, counts):
    @when(connection)
    def reply(c):
        with c.value.socket as s, s.makefile("rb") as lines:
            path = lines.readline().split()[1].decode()
            page = PAGES.get(path)
            s.sendall(f"HTTP/1.0 {200 if page else 404}\r\n\r\n{page or 'not here'}\n".encode())

        @when(counts)
        def count(counts):
            asked = counts.value.asked
            asked[path] = asked.get(path, 0) + 1


def fetch(port, path):
    with socket.create_connection(("127.0.0.1", port)) as s:
        s.sendall(f"GET {path} HTTP/1.0\r\n".encode())
        with s.makefile("rb") as lines:
            return path + " " + lines.read().decode().replace("\r\n\r\n", " ").strip()


server = socket.create_server(("127.0.0.1", 0))
port = server.getsockname()[1]
r = Region()
r.asked = {}
counts = Cown(move(r))

silent = socket.create_connection(("127.0.0.1", port))  # a client that says nothing for now
clients = [spawn(fetch, port, path) for path in ("/", "/regions", "/cowns", "/nothing", "/") * 2]
for _ in range(1 + len(clients)):
    r = Region()
    r.socket = server.accept()[0]
    answer(Cown(move(r)), counts)
for text in sorted({client.join() for client in clients}):
    print(text)
with silent:
    silent.sendall(b"GET /late HTTP/1.0\r\n")
wait()


@when(counts)
def report(counts):
    for path, times in sorted(counts.value.asked.items()):
        print(path, times)


wait()
server.close()
