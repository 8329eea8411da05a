# since: 3.14
# compressobj, decompressobj, _ZlibDecompressor, one-shot functions, and every way they refuse.
import array
import copy
import pickle
import zlib


def show(f, *args, **kwargs):
    try:
        result = f(*args, **kwargs)
    except BaseException as e:
        print(type(e).__name__, e)
    else:
        print(type(result).__name__ if hasattr(result, "decompress") else result)


text = b"a line that comes again and again\n" * 200
packed = zlib.compress(text)
print(zlib.decompress(packed) == text, len(packed) < 100)
print(zlib.crc32(b"hello"), zlib.adler32(b"hello", -5), zlib.crc32(b"x", 1 << 70 | 5), zlib.crc32(b"", 7),
      zlib.adler32(b""), zlib.crc32(b"lo", zlib.crc32(b"hel")))
print(zlib.adler32(array.array("i", [1, 2])), zlib.crc32(memoryview(b"hello")[::1]))

for args in (b"abc",), (b"",), (packed[:-3],), (packed, 99), ("x",), (packed, 15, 0):
    show(lambda: zlib.decompress(*args)[:20])
for args, kwargs in (("x",), {}), ((b"x", 99), {}), ((b"x", 1 << 40), {}), ((), {}), ((b"x",), {"wbits": 0}):
    show(zlib.compress, *args, **kwargs)
for level in range(-1, 10):
    assert zlib.decompress(zlib.compress(text, level)) == text
for wbits, back in (9, 15), (-9, -15), (25, 31), (31, 47), (15, 0):
    assert zlib.decompress(zlib.compress(text, wbits=wbits), back) == text, wbits

show(zlib.compressobj, 99)
show(zlib.compressobj, zdict=5)
show(zlib.decompressobj, zdict=5)
show(zlib.decompressobj, zdict=None)
show(zlib.decompressobj, 99)
show(zlib._ZlibDecompressor, 99)
show(zlib.crc32, "s")
show(zlib.adler32, b"", 1.5)

c = zlib.compressobj()
show(c.compress, "x")
show(c.flush, zlib.Z_NO_FLUSH)
parts = [c.compress(text[i:i + 100]) for i in range(0, len(text), 100)]
other = copy.deepcopy(c)
parts.append(c.flush())
print(zlib.decompress(b"".join(parts)) == text)
for f in (lambda: c.compress(b"x"), c.flush, c.copy):
    show(f)
other.compress(b"end")
print(zlib.decompress(b"".join(parts[:-1]) + other.flush()) == text + b"end")

d = zlib.decompressobj()
show(d.decompress, packed, -1)
show(d.flush, 0)
print(d.decompress(packed + b"more", 10), d.eof, d.unconsumed_tail[-4:])
e = d.copy()
print(e.flush() == text[10:], e.eof, e.unused_data, e.unconsumed_tail)
print(d.decompress(d.unconsumed_tail) == text[10:], d.eof, d.unused_data, d.unconsumed_tail)
d.decompress(b" and more")
print(d.unused_data, d.flush())
for f in (lambda: d.decompress(b"x"), d.copy):
    show(f)

z = zlib._ZlibDecompressor()
print(z.decompress(packed[:12])[:10] in text, z.needs_input, z.eof)
first = z.decompress(packed[12:] + b"rest", 5)
print(len(first), z.needs_input, z.eof, z.unused_data)
show(z.decompress, b"", 0)
z.decompress(b"")
print(z.needs_input, z.eof, z.unused_data)
show(z.decompress, b"")
show(zlib._ZlibDecompressor().decompress, b"abcdefg")

words = b"hello world"
c = zlib.compressobj(zdict=words)
with_dict = c.compress(b"hello world hello") + c.flush()
show(zlib.decompressobj().decompress, with_dict)
for zdict in words, b"other":
    show(zlib.decompressobj(zdict=zdict).decompress, with_dict)

c = zlib.compressobj(wbits=-15, zdict=words)
raw = c.compress(b"hello world hello") + c.flush()
show(zlib.decompressobj(-15, zdict=words).decompress, raw)
show(zlib.decompressobj(-15).decompress, raw)

for kind in zlib.compressobj, zlib.decompressobj:
    show(type(kind()))
    show(pickle.dumps, kind())
for mode in zlib.Z_PARTIAL_FLUSH, zlib.Z_SYNC_FLUSH, zlib.Z_FULL_FLUSH, zlib.Z_BLOCK, 77:
    c = zlib.compressobj()
    c.compress(b"x" * 100)
    show(c.flush, mode)
