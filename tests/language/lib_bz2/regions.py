# only: lfpy
# Streams of bz2 and lzma in regions: used there and in another thread, not frozen.
import bz2
import lzma
from immutable import freeze
from regions import Region, move, spawn, verify

text = b"one line of text\n" * 1000
r = Region()
r.c, r.x = bz2.BZ2Compressor(), lzma.LZMACompressor()
r.out = [r.c.compress(text), r.x.compress(text)]
r.d, r.l = bz2.BZ2Decompressor(), lzma.LZMADecompressor()
verify()


def work(r):
    packed = r.out[0] + r.c.flush()
    other = r.out[1] + r.x.flush()
    return r.d.decompress(packed[:40] + packed[40:], 3), len(r.l.decompress(other)), r.l.eof


print(spawn(work, move(r)).join())
for make in bz2.BZ2Compressor, bz2.BZ2Decompressor, lzma.LZMACompressor, lzma.LZMADecompressor:
    try:
        freeze(make())
    except Exception as e:
        print(type(e).__name__, e)
verify()
