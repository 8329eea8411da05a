"""A behaviour that only reads a cown does not change a socket in it: no timeout, no close."""
import socket
from regions import Cown, Region, read, wait, when
a, b = socket.socketpair()
r = Region()
r.socket = b
del b
c = Cown(move(r))

@when(read(c))
def look(c):
    s = c.value.socket
    for change in (lambda s: s.settimeout(5), lambda s: s.setblocking(False), lambda s: s.detach(), lambda s: s.close(),
                   lambda s: socket.SocketType.detach(s), lambda s: socket.SocketType.close(s), lambda s: s.__init__()):
        try:
            change(s)
            print("changed")
        except TypeError as e:
            print(str(e).split(" by ")[0], s.fileno() >= 0, s.gettimeout())
    del s

wait()
a.sendall(b"x")
@when(c)
def use(c):
    s = c.value.socket
    s.settimeout(5)
    print(s.recv(1))
    s.close()
wait()
a.close()
