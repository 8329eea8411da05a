# since: 3.14
# Every hash function: digests in pieces, attributes, copies, and the ways in which it refuses.
import hashlib
import io
import pickle

from _blake2 import blake2b, blake2s
from _md5 import md5
from _sha1 import sha1
from _sha2 import sha224, sha256, sha384, sha512
from _sha3 import sha3_224, sha3_256, sha3_384, sha3_512, shake_128, shake_256


def show(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


data = bytes(range(256)) * 40
for f in (md5, sha1, sha224, sha256, sha384, sha512, blake2b, blake2s, sha3_224, sha3_256, sha3_384, sha3_512,
          shake_128, shake_256):
    h = f(b"abc")
    size = () if h.digest_size else (7,)
    print(h.name, h.digest_size, h.block_size, h.hexdigest(*size))
    for cut in 1, 63, 64, 65, 127, 128, 143, 10239:
        part = f()
        part.update(data[:cut])
        other = part.copy()
        part.update(memoryview(data)[cut:])
        other.update(bytearray(data[cut:]))
        assert part.digest(*size) == other.digest(*size) == f(data).digest(*size), (h.name, cut)
    print(part.hexdigest(*size), type(h).__name__)
    assert hashlib.new(h.name, data).digest(*size) == part.digest(*size)
    for wrong in "text", 5, None:
        show(f, wrong)
        show(h.update, wrong)
    show(f, data=b"", string=b"")
    show(f, b"", string=b"x")
    if not h.name.startswith(("sha3", "shake")):  # CPython names another function
        show(f, b"", nope=1)
    show(setattr, h, "name", "x")
    show(pickle.dumps, h)
    f(data=b"x"), f(string=b"x"), f(b"x", usedforsecurity=False)

for f in shake_128, shake_256:
    h = f(b"")
    print(h.hexdigest(0) == "", h.hexdigest(200), h._rate_bits, h._capacity_bits, h._suffix)
    for wrong in -1, 1 << 30, 1 << 70, "x":
        show(h.digest, wrong)
print(sha3_256()._rate_bits, sha3_256()._capacity_bits, sha3_256()._suffix)

for f in blake2b, blake2s:
    most, salt = f.MAX_DIGEST_SIZE, f.SALT_SIZE
    print(most, f.MAX_KEY_SIZE, salt, f.PERSON_SIZE)
    for name, values in {
        "digest_size": (1, most, 0, most + 1, -1, 1 << 80, "x"),
        "key": (b"", b"k", b"k" * most, b"k" * (most + 1), "x"),
        "salt": (b"", b"s" * salt, b"s" * (salt + 1), "s"),
        "person": (b"", b"p" * 3, b"p" * (salt + 1), "s"),
        "fanout": (0, 255, -1, 256),
        "depth": (255, 0, 256),
        "leaf_size": ((1 << 32) - 1, -1, 1 << 32, 1 << 64),
        "node_offset": ((1 << 48) - 1, -1, 1 << 64),
        "node_depth": (255, -1, 256),
        "inner_size": (most, -1, most + 1),
        "last_node": (True, False, "x"),
    }.items():
        for value in values:
            show(lambda: f(data, **{name: value}).hexdigest())
    show(f, b"", 5)
    h = f(data, key=b"key", last_node=True)
    other = h.copy()
    other.update(b"x")
    print(h.hexdigest(), other.hexdigest())

print(hashlib.algorithms_guaranteed <= hashlib.algorithms_available, sorted(hashlib.algorithms_guaranteed))
for name in "sha999", "SHA256", "Sha256":
    show(lambda: hashlib.new(name).hexdigest())
print(hashlib.file_digest(io.BytesIO(data), "sha256").hexdigest() == sha256(data).hexdigest())
with open(__file__, "rb") as f:
    print(hashlib.file_digest(f, md5).digest_size)
with open(__file__) as f:
    try:
        hashlib.file_digest(f, "md5")
    except ValueError as e:
        print(str(e).endswith("is not a file-like object in binary reading mode."))
