"""Sockets: streams, datagrams, files over them, timeouts, descriptors sent along, the resolver."""
import socket
import threading

# Objects.
s = socket.socket()
twin = s.dup()
print(twin.family, repr(s.type), s.proto, s.timeout)
print(repr(s).split("fd=")[0], repr(s).split(", ", 1)[1])
s.close()
twin.close()
print(s, s.fileno())
with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as s:
    print(s.family, s.type, s.getsockname() == "")

# A pair, and files over it.
a, b = socket.socketpair()
a.sendall(b"hello")
print(b.recv(10))
f, g = a.makefile("rw"), b.makefile("r")
print(f.mode)
f.write("line 1\nline 2 \xe9\n")
f.flush()
print(g.readline(), g.readline())
raw = a.makefile("rb", buffering=0)
print(raw.mode, raw.readable(), raw.writable(), raw.seekable(), raw.name == a.fileno())
raw.close()
print(raw.name)
a.close()  # the descriptor stays open: f is
f.write("after")
f.close()
print(g.read())
g.close()
b.close()

# A server and a client in a thread of its own.
server = socket.create_server(("127.0.0.1", 0))
address = server.getsockname()
print(address[0])


def client(address):
    import socket
    with socket.create_connection(address, timeout=20) as c:
        c.sendall(b"x" * 100000)
        c.shutdown(socket.SHUT_WR)
        got = 0
        while data := c.recv(4096):
            got += len(data)
        print("client got", got)


thread = threading.Thread(target=client, args=(address,))
thread.start()
connection, place = server.accept()
print(place[0], connection.getpeername() == place, connection.gettimeout())
got = 0
while data := connection.recv(5000):
    got += len(data)
connection.sendall(b"y" * got * 2)
connection.close()
thread.join()

# Without waiting, and with a timeout.
server.settimeout(0.01)
try:
    server.accept()
except TimeoutError as e:
    print("accept:", e)
print(server.timeout, server.getblocking())
server.setblocking(False)
try:
    server.accept()
except BlockingIOError as e:
    print(e)
server.close()

# Datagrams.
one, two = (socket.socket(socket.AF_INET, socket.SOCK_DGRAM) for _ in range(2))
one.bind(("127.0.0.1", 0))
one.settimeout(20)
two.sendto(b"datagram", one.getsockname())
data, place = one.recvfrom(100)
print(data, place == ("127.0.0.1", two.getsockname()[1]))
print(two.sendto(b"abc", 0, one.getsockname()))
into = bytearray(b"12345")
print(one.recvfrom_into(into)[0], into)
two.connect(one.getsockname())
print(two.sendmsg([b"in ", b"parts"]), one.recvmsg(100)[0])
two.send(b"again")
print(one.recvmsg_into([bytearray(3), part := bytearray(3)])[0], part)
one.close()
two.close()

# Descriptors along with bytes.
a, b = socket.socketpair()
inner, outer = socket.socketpair()
socket.send_fds(a, [b"fd"], [outer.fileno()])
data, fds, flags, place = socket.recv_fds(b, 10, 3)
print(data, len(fds), flags, place)
moved = socket.socket(fileno=fds[0])
print(moved.family, moved.type)
moved.send(b"through")
print(inner.recv(10))
for s in a, b, inner, outer, moved:
    s.close()

# A file sent by the system.
import tempfile
with tempfile.TemporaryFile() as file:
    file.write(b"0123456789" * 100)
    file.flush()
    a, b = socket.socketpair()
    print(a.sendfile(file, 5, 20), b.recv(100), file.tell())
    a.close()
    b.close()

# Options.
with socket.socket() as s:
    s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    print(s.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR), len(s.getsockopt(socket.SOL_SOCKET, socket.SO_LINGER, 8)))

# Addresses and numbers.
print(socket.inet_pton(socket.AF_INET6, "::1"), socket.inet_ntop(socket.AF_INET, b"\x7f\0\0\1"))
print(socket.inet_aton("10.1"), socket.inet_ntoa(b"\1\2\3\4"), socket.ntohs(socket.htons(300)), hex(socket.htonl(1)))
print(socket.getaddrinfo("127.0.0.1", 80, type=socket.SOCK_STREAM))
print(socket.getaddrinfo("::1", 443, socket.AF_INET6, socket.SOCK_DGRAM)[0][4])
print(socket.getnameinfo(("127.0.0.1", 9), socket.NI_NUMERICHOST | socket.NI_NUMERICSERV))
print(socket.gethostbyname("127.0.0.1"), socket.CMSG_LEN(4), socket.CMSG_SPACE(4))
print(socket.SO_REUSEADDR, socket.MSG_PEEK, repr(socket.MSG_PEEK), socket.AI_PASSIVE, socket.SOL_SOCKET)
print(socket.gaierror.__mro__, socket.timeout, socket.error)
