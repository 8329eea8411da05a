# only: lfpy
# Streams in regions: used there, sent to another thread, not frozen.
from regions import *
import threading
import zlib

text = b"one line of text\n" * 1000
r = Region()
r.c = zlib.compressobj()
r.parts = [r.c.compress(text)]
r.d = zlib.decompressobj()
r.z = zlib._ZlibDecompressor()
verify()


def work(r):
    r.parts.append(r.c.compress(text))
    r.parts.append(r.c.flush())
    packed = b"".join(r.parts)
    print(r.d.decompress(packed[:40], 1), r.z.decompress(packed, 3))
    return len(packed)


print(spawn(work, move(r)).join() < 1000)
s = Region()
s.d = zlib.decompressobj()
s.d.decompress(zlib.compress(text), 5)
del s
verify()
try:
    freeze(zlib.compressobj())
except Exception as e:
    print(type(e).__name__, e)
