"""socketserver: streams, datagrams, handlers that fail, requests refused, processes."""
import io
import os
import socket
import socketserver
import sys
import tempfile


class Upper(socketserver.StreamRequestHandler):
    def handle(self):
        for line in self.rfile:
            print(self.wfile.write(line.upper()), self.wfile.writable(), self.client_address[0])


class Answer(socketserver.DatagramRequestHandler):
    def handle(self):
        self.wfile.write(b"answer to " + self.rfile.read())


class Fails(socketserver.BaseRequestHandler):
    def setup(self):
        print("setup")

    def handle(self):
        raise ValueError("this handler")

    def finish(self):
        print("finish")


def ask(address, data, family=socket.AF_INET):
    s = socket.socket(family)
    s.connect(address)
    s.sendall(data)
    s.shutdown(socket.SHUT_WR)
    return s


def rest(s):
    with s, s.makefile("rb") as f:
        return f.read()


with socketserver.TCPServer(("127.0.0.1", 0), Upper) as server:
    print(server.server_address[0], server.fileno() > 2, server.request_queue_size)
    s = ask(server.server_address, b"one\ntwo\n")
    server.handle_request()
    print(rest(s))
    server.timeout = 0.01
    server.handle_timeout = lambda: print("nobody came")
    server.handle_request()
    server.verify_request = lambda request, address: False
    s = ask(server.server_address, b"")
    server.handle_request()
    print(rest(s))

with socketserver.TCPServer(("127.0.0.1", 0), Fails) as server:
    s = ask(server.server_address, b"x")
    sys.stderr, old = io.StringIO(), sys.stderr
    server.handle_request()
    said, sys.stderr = sys.stderr.getvalue().splitlines(), old
    print(said[0], said[1].split("(")[0], said[-2], said[-1])
    s.close()

with socketserver.UDPServer(("127.0.0.1", 0), Answer) as server:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
        s.sendto(b"question", server.server_address)
        server.handle_request()
        print(s.recv(100))

with tempfile.TemporaryDirectory() as folder:
    with socketserver.UnixStreamServer(folder + "/s", Fails) as server:
        server.RequestHandlerClass = lambda request, address, server: request.sendall(b"plain function")
        s = ask(folder + "/s", b"", socket.AF_UNIX)
        server.handle_request()
        print(rest(s))


class Process(socketserver.BaseRequestHandler):
    def handle(self):
        self.request.sendall(str(os.getpid() != parent).encode())


parent = os.getpid()
with socketserver.ForkingTCPServer(("127.0.0.1", 0), Process) as server:
    s = ask(server.server_address, b"")
    server.handle_request()
    print(rest(s), len(server.active_children))
print(server.active_children)

try:
    socketserver.TCPServer(("1.2.3.4", 1), Process)
except OSError as e:
    print(e)
