# since: 3.14
# HMAC of every function, in pieces and in one go, and what it refuses.
import hashlib
import hmac
import warnings

for name in "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_256":
    for key in b"", b"key", b"k" * 500:
        h = hmac.new(key, b"some ", name)
        other = h.copy()
        h.update(b"message")
        assert h.digest() == hmac.digest(key, b"some message", name) == bytes.fromhex(h.hexdigest())
        assert other.digest() == hmac.new(key, bytearray(b"some "), getattr(hashlib, name)).digest()
    print(h.name, h.digest_size, h.block_size, h.hexdigest())
print(hmac.compare_digest("a", "a"), hmac.compare_digest(b"a", b"b"))
print(hmac.new(b"k", b"m", hashlib.md5).hexdigest(), hmac.HMAC(b"k", digestmod="md5").hexdigest())


class Small:
    block_size = 5
    digest_size = 16

    def __init__(self, data=b""):
        self.h = hashlib.md5(data)
        self.update, self.digest = self.h.update, self.h.digest


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    hmac.new(b"k", b"m", Small)
    print([str(w.message) for w in caught])
for wrong in (lambda: hmac.new("k", b"m", "md5"), lambda: hmac.new(b"k", b"m"), lambda: hmac.new(b"k", "m", "md5"),
              lambda: hmac.new(b"k", b"m", "nonsense"), lambda: hmac.digest(b"k", b"m", "nonsense"),
              lambda: hmac.new(b"k", b"m", ""), lambda: hmac.compare_digest("a", b"a"),
              lambda: hmac.compare_digest("\xe4", "\xe4")):
    try:
        print(wrong())
    except Exception as e:
        print(type(e).__name__, e)
