"""What a transport calls: the program's side of a connection."""

__all__ = ["BaseProtocol", "Protocol", "DatagramProtocol", "BufferedProtocol"]


class BaseProtocol:
    """What all connections tell."""

    __slots__ = ()

    def connection_made(self, transport):
        """The connection is there; the transport writes to it."""

    def connection_lost(self, exc):
        """The connection has ended; exc says why, None: as it should."""

    def pause_writing(self):
        """The transport has more to write than it should."""

    def resume_writing(self):
        """The transport has room again."""


class Protocol(BaseProtocol):
    """A stream of bytes."""

    __slots__ = ()

    def data_received(self, data):
        """Bytes have come."""

    def eof_received(self):
        """The other end writes no more; true: do not close this end."""


class BufferedProtocol(BaseProtocol):
    """A stream of bytes that come into buffers of the protocol."""

    __slots__ = ()

    def get_buffer(self, sizehint):
        """Return a buffer that can be written to."""

    def buffer_updated(self, nbytes):
        """So many bytes of the buffer have been filled."""

    def eof_received(self):
        """The other end writes no more; true: do not close this end."""


class DatagramProtocol(BaseProtocol):
    """Datagrams."""

    __slots__ = ()

    def datagram_received(self, data, addr):
        """One has come from an address."""

    def error_received(self, exc):
        """A call to send or receive went wrong."""
