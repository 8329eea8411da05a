# since: 3.14
# GzipFile, open, compress, decompress: several members, seeks, damage.
import gzip
import io
import os
import tempfile
import warnings
import zlib


def show(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


text = b"".join(b"line %d\n" % i for i in range(20000))
packed = gzip.compress(text)
print(packed[:3], gzip.decompress(packed) == text, gzip.decompress(packed * 2 + b"\0\0") == text * 2)
print(gzip.compress(b"x", mtime=1234567)[:10].hex(), gzip.compress(b"x", 1)[:10].hex())

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "some.gz")
    with gzip.open(path, "wt", encoding="utf-8") as f:
        f.write("häuser\n")
    with gzip.open(path, "ab") as f:
        print(f.write(text), f.tell(), f.mode, f.writable(), f.readable(), f.seekable())
        f.flush()
        show(f.read, 1)
        show(f.seek, 0)
        show(f.rewind)
        f.seek(len(text) + 3)
        print(f.tell())
    with gzip.open(path) as f:
        print(f.readline(), f.read(6), f.tell(), f.peek(4)[:4], f.mode, f.name == path)
        print(f.seek(8000), f.readline(), f.seek(8), f.readline(), f.seek(-3, io.SEEK_END), f.read())
        buffer = bytearray(5)
        f.rewind()
        print(f.readinto(buffer), buffer, f.read1(3), sum(1 for _ in f))
        show(f.write, b"x")
        print(isinstance(f.mtime, int), f.closed)
    print(f.closed)
    for method in f.read, f.readline, f.tell, f.flush:
        show(method)
    with gzip.open(path, "rt", encoding="utf-8", newline="\n") as f:
        print(f.readline())
    show(gzip.open, path, "rbt")
    show(gzip.open, path, "rb", encoding="utf-8")
    show(gzip.open, 5)
    show(gzip.open, path, "U")
    show(gzip.GzipFile, path, "z")

with gzip.GzipFile("a/name.txt.gz", "wb", fileobj=io.BytesIO(), mtime=0) as f:
    f.write(b"data")
    f.write(memoryview(b"more"))
    f.flush()
    print(f.fileobj.getvalue().hex())

for damaged in (b"", b"x", b"xyzxyzxyzxyz", packed[:5], packed[:-1], packed[:-8], packed[:-8] + b"\0" * 8,
                packed[:-4] + b"\0" * 4, packed + b"waste", packed[:2] + b"\7" + packed[3:], packed[:200]):
    show(lambda: len(gzip.decompress(damaged)))
    show(lambda: len(gzip.GzipFile(fileobj=io.BytesIO(damaged)).read()))

extra = b"\x1f\x8b\x08\x1c\xb2\x17cQ\x02\xff\x05\x00Extraname\0comment\0" + packed[10:]
f = gzip.GzipFile(fileobj=io.BytesIO(extra))
print(f.mtime, len(f.read()), f.mtime)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    out = io.BytesIO()
    out.mode = "wb"
    gzip.GzipFile(fileobj=out).close()
    print([str(w.message) for w in caught])
print(gzip.BadGzipFile.__mro__)
