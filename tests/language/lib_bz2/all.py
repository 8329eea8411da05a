# since: 3.14
# bz2: one-shot functions, streams piece by piece, files, damage, and what is refused.
import bz2
import io
import os
import pickle
import tempfile


def show(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


text = b"".join(b"line %d\n" % i for i in range(20000))
packed = bz2.compress(text)
print(packed[:4], len(packed), bz2.decompress(packed) == text, bz2.decompress(packed * 2 + b"waste") == text * 2)
print(bz2.decompress(b""), bz2.decompress(bz2.compress(b"", 1)))
for level in 0, 10, "x", -1:
    show(bz2.compress, b"", level)
for data in "text", 5, b"garbage", packed[:-1], packed[:100] + b"x" + packed[101:]:
    show(lambda: len(bz2.decompress(data)))

c = bz2.BZ2Compressor(1)
parts = [c.compress(text[i:i + 1000]) for i in range(0, len(text), 1000)]
parts.append(c.flush())
print(bz2.decompress(b"".join(parts)) == text)
show(c.compress, b"x")
show(c.flush)

d = bz2.BZ2Decompressor()
print(d.decompress(packed[:10]), d.needs_input, d.eof)
print(d.decompress(packed[10:] + b"more", 20), d.needs_input, d.eof, d.unused_data)
print(d.decompress(b"", 0), len(d.decompress(b"")) == len(text) - 20, d.needs_input, d.eof, d.unused_data)
show(d.decompress, b"")
show(d.decompress, "x")
show(bz2.BZ2Decompressor().decompress, b"garbage!")
show(pickle.dumps, d)
show(lambda: type("X", (bz2.BZ2Compressor,), {}))

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "some.bz2")
    with bz2.open(path, "wt", encoding="utf-8", newline="\n") as f:
        f.write("häuser\n")
    with bz2.BZ2File(path, "a") as f:
        print(f.write(text), f.tell(), f.mode, f.writable(), f.readable(), f.seekable(), f.name == path)
        f.writelines([b"a", memoryview(b"b")])
        show(f.read)
        show(f.seek, 0)
    with bz2.open(path) as f:
        print(f.readline(), f.read(6), f.tell(), f.peek()[:4], f.mode, f.read1(3))
        print(f.seek(8000), f.readline(), f.seek(8), f.readline(), f.seek(-5, io.SEEK_END), f.read())
        print(f.readlines(), f.seek(0), f.readlines(10), f.readinto(bytearray(7)), sum(1 for _ in f))
        show(f.write, b"")
        show(f.readline, 1.5)
        show(f.seek, 0, 5)
    for method in f.read, f.tell, f.peek, f.fileno, f.seekable:
        show(method)
    print(bz2.open(path, "rt", encoding="utf-8").readline() == "häuser\n")
    show(bz2.open, path, "rbt")
    show(bz2.open, path, "r", encoding="utf-8")
    show(bz2.open, path, "rw")
    show(bz2.open, 5)
    show(bz2.BZ2File, path, compresslevel=0)
show(bz2.BZ2File(io.BytesIO(packed[:-5])).read)
show(bz2.BZ2File(io.BytesIO(b"garbage")).read)
print(len(bz2.BZ2File(io.BytesIO(packed + b"garbage")).read()))
print("äb".encode().decode("latin-1").encode("utf-8").hex(), __import__("codecs").decode(packed, "bz2") == text)
