"""Connections in regions: they go to other threads and into cowns, reading waits without keeping a worker, and the
region's end closes them."""
import os
import socket

from immutable import freeze
from regions import Cown, Region, RegionError, spawn, wait, when

server = socket.create_server(("127.0.0.1", 0))
address = server.getsockname()


def connected():
    near = socket.create_connection(address)
    far, _ = server.accept()
    r = Region()
    r.connection = far
    return near, move(r)


def serve(r):
    data = r.connection.recv(100)
    r.connection.sendall(b"echo " + data)
    return move(r)


# A thread.
near, r = connected()
thread = spawn(serve, move(r))
near.sendall(b"hi")
print(near.recv(100))
r = thread.join()
print(r.connection.getpeername() == near.getsockname())
near.close()
r.connection.close()

# One behaviour waits for what another one sends: with one worker, too.
near, r = connected()
reader = Cown(move(r))
r = Region()
r.connection = near
del near
writer = Cown(move(r))


@when(reader)
def read(reader):
    print("got", reader.value.connection.recv(10))


@when(writer)
def write(writer):
    writer.value.connection.sendall(b"abc")


wait()

# What is local cannot go; what is in a region cannot be frozen.
near, r = connected()
try:
    spawn(lambda: near.recv(1))
except RegionError as e:
    print(type(e).__name__)
try:
    freeze(r)
except TypeError as e:
    print(type(e).__name__, e)

# The region's end.
fd = r.connection.fileno()
del r
try:
    os.fstat(fd)
except OSError as e:
    print(e)
print(near.recv(1))
near.close()
server.close()
