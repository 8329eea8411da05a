# only: lfpy
# Hash objects in regions, in other threads, and frozen: what is frozen is read, not changed.
import hashlib
from immutable import freeze
from regions import Region, move, spawn, verify

r = Region()
r.h = hashlib.sha256(b"one")
r.b = hashlib.blake2b(b"one", key=b"key")
verify()


def work(r):
    r.h.update(b"two" * 10000)
    r.b.update(b"two")
    return r.h.hexdigest(), r.b.hexdigest()[:10]


print(spawn(work, move(r)).join() == (hashlib.sha256(b"one" + b"two" * 10000).hexdigest(),
                                      hashlib.blake2b(b"onetwo", key=b"key").hexdigest()[:10]))

begun = freeze(hashlib.sha256(b"prefix"))
try:
    begun.update(b"x")
except Exception as e:
    print(type(e).__name__, e)


def go_on(name):
    h = begun.copy()
    h.update(name)
    return h.hexdigest()


threads = [spawn(go_on, name) for name in (b"a", b"b")]
print([t.join() for t in threads] == [hashlib.sha256(b"prefix" + name).hexdigest() for name in (b"a", b"b")])
print(begun.hexdigest() == hashlib.sha256(b"prefix").hexdigest())
verify()
