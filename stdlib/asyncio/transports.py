"""The loop's side of a connection, as a protocol sees it."""

__all__ = ["BaseTransport", "ReadTransport", "WriteTransport", "Transport",
           "DatagramTransport"]


class BaseTransport:
    """What all transports can do."""

    __slots__ = ("_extra",)

    def __init__(self, extra=None):
        self._extra = {} if extra is None else extra

    def get_extra_info(self, name, default=None):
        """Return what is known of the connection under a name."""
        return self._extra.get(name, default)

    def is_closing(self):
        raise NotImplementedError

    def close(self):
        """Close the connection once all has been written."""
        raise NotImplementedError

    def set_protocol(self, protocol):
        raise NotImplementedError

    def get_protocol(self):
        raise NotImplementedError


class ReadTransport(BaseTransport):
    """One that reads."""

    __slots__ = ()

    def is_reading(self):
        raise NotImplementedError

    def pause_reading(self):
        """Tell the protocol of no more data for now."""
        raise NotImplementedError

    def resume_reading(self):
        raise NotImplementedError


class WriteTransport(BaseTransport):
    """One that writes."""

    __slots__ = ()

    def set_write_buffer_limits(self, high=None, low=None):
        """Say from how many bytes on writers are paused, and resumed."""
        raise NotImplementedError

    def get_write_buffer_size(self):
        raise NotImplementedError

    def get_write_buffer_limits(self):
        raise NotImplementedError

    def write(self, data):
        """Write bytes, now or later."""
        raise NotImplementedError

    def writelines(self, list_of_data):
        self.write(b"".join(list_of_data))

    def write_eof(self):
        """Write no more; reading goes on."""
        raise NotImplementedError

    def can_write_eof(self):
        raise NotImplementedError

    def abort(self):
        """Close at once; what is not written is lost."""
        raise NotImplementedError


class Transport(ReadTransport, WriteTransport):
    """One that reads and writes."""

    __slots__ = ()


class DatagramTransport(BaseTransport):
    """One of datagrams."""

    __slots__ = ()

    def sendto(self, data, addr=None):
        """Send a datagram, to the connected address if none is given."""
        raise NotImplementedError

    def abort(self):
        raise NotImplementedError
