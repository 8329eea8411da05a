"""Hash functions: each makes an object that takes bytes with update() and
gives the digest of all of them."""

from _blake2 import blake2b, blake2s
from _mac import pbkdf2_hmac
from _md5 import md5
from _sha1 import sha1
from _sha2 import sha224, sha256, sha384, sha512
from _sha3 import (sha3_224, sha3_256, sha3_384, sha3_512, shake_128,
                   shake_256)

_NAMES = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512",
          "blake2b", "blake2s", "sha3_224", "sha3_256", "sha3_384",
          "sha3_512", "shake_128", "shake_256")

algorithms_guaranteed = set(_NAMES)
algorithms_available = set(_NAMES)

__all__ = _NAMES + ("new", "algorithms_guaranteed", "algorithms_available",
                    "file_digest", "pbkdf2_hmac")

# The names that new() takes, with the module that has each function.
_MODULES = {"md5": "_md5", "sha1": "_sha1", "sha224": "_sha2",
            "sha256": "_sha2", "sha384": "_sha2", "sha512": "_sha2",
            "blake2b": "_blake2", "blake2s": "_blake2"}
_MODULES |= {name.upper(): _MODULES[name] for name in _NAMES[:6]}
_MODULES |= dict.fromkeys(_NAMES[8:], "_sha3")

__builtin_constructor_cache = {}


def __get_builtin_constructor(name):
    cache = __builtin_constructor_cache
    if name in cache:
        return cache[name]
    module = _MODULES.get(name)
    try:
        found = getattr(__import__(module), name.lower()) if module else None
    except ImportError:
        found = None
    if found is None:
        raise ValueError("unsupported hash type " + name)
    cache |= {other: found for other in _MODULES
              if other.lower() == name.lower()}
    return found


def new(name, data=b"", **kwargs):
    """Make a hash object by the name of its function."""
    if not isinstance(name, str):
        raise TypeError("new() argument 'name' must be str, "
                        f"not {type(name).__name__}")
    return __get_builtin_constructor(name)(data, **kwargs)


def file_digest(fileobj, digest, /, *, _bufsize=2**18):
    """Hash what is left of a binary file; return the hash object.

    digest is a name, or what makes a hash object.
    """
    hashed = new(digest) if isinstance(digest, str) else digest()
    if hasattr(fileobj, "getbuffer"):
        hashed.update(fileobj.getbuffer())
        return hashed
    if not (hasattr(fileobj, "readinto") and hasattr(fileobj, "readable")
            and fileobj.readable()):
        raise ValueError(f"'{fileobj!r}' is not a file-like object in "
                         "binary reading mode.")
    block = bytearray(_bufsize)
    view = memoryview(block)
    while size := fileobj.readinto(block):
        hashed.update(view[:size])
    if size is None:
        raise BlockingIOError("I/O operation would block.")
    return hashed
