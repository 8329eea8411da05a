"""Codes that prove a message to whoever has the same key (RFC 2104)."""

import warnings as _warnings

import _mac
from _operator import _compare_digest as compare_digest

trans_5C = bytes(byte ^ 0x5C for byte in range(256))
trans_36 = bytes(byte ^ 0x36 for byte in range(256))

# What digests have in common that do not say their size of block.
digest_size = None


def _maker(digestmod):
    """Return what makes hash objects: of a name, a function or a module."""
    if callable(digestmod):
        return digestmod
    if isinstance(digestmod, str):
        import hashlib
        return lambda data=b"": hashlib.new(digestmod, data)
    return lambda data=b"": digestmod.new(data)


def _block_size(inner, default):
    size = getattr(inner, "block_size", None)
    if size is None:
        _warnings.warn("No block_size attribute on given digest object; "
                       f"Assuming {default}.", RuntimeWarning, 4)
        return default
    if size < 16:
        _warnings.warn(f"block_size of {size} seems too small; using our "
                       f"default of {default}.", RuntimeWarning, 4)
        return default
    return size


class HMAC:
    """A code that is computed piece by piece, as hash objects are."""

    blocksize = 64

    __slots__ = "_inner", "_outer", "block_size", "digest_size"

    def __init__(self, key, msg=None, digestmod=""):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError("key: expected bytes or bytearray, "
                            f"but got {type(key).__name__!r}")
        if not digestmod:
            raise TypeError("Missing required argument 'digestmod'.")
        self._init_old(key, msg, digestmod)

    def _init_old(self, key, msg, digestmod):
        make = _maker(digestmod)
        self._outer = make()
        self._inner = make()
        self.digest_size = self._inner.digest_size
        block = _block_size(self._inner, self.blocksize)
        if len(key) > block:
            key = make(key).digest()
        self.block_size = block
        key = key.ljust(block, b"\0")
        self._outer.update(key.translate(trans_5C))
        self._inner.update(key.translate(trans_36))
        if msg is not None:
            self.update(msg)

    @property
    def name(self):
        """The name of the code, as hmac-sha256."""
        return f"hmac-{self._inner.name}"

    def update(self, msg):
        """Take more bytes."""
        self._inner.update(msg)

    def copy(self):
        """Return an object that goes on from here by itself."""
        other = self.__class__.__new__(self.__class__)
        other.digest_size = self.digest_size
        other.block_size = self.block_size
        other._inner = self._inner.copy()
        other._outer = self._outer.copy()
        return other

    def _current(self):
        code = self._outer.copy()
        code.update(self._inner.digest())
        return code

    def digest(self):
        """Return the code as bytes."""
        return self._current().digest()

    def hexdigest(self):
        """Return the code in hexadecimal digits."""
        return self._current().hexdigest()


def new(key, msg=None, digestmod=""):
    """Make an HMAC; digestmod is a name, a function or a module."""
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    """Return the code of a message as bytes, in one go."""
    if isinstance(digest, str):
        try:
            return _mac.hmac(key, msg, digest)
        except ValueError:
            pass
    code = HMAC.__new__(HMAC)
    code._init_old(key, msg, digest)
    return code.digest()
