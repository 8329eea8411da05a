# since: 3.14
# lzma: one-shot functions, files, damage, and what is refused.
import lzma
import io
import os
import tempfile


def show(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


text = b"".join(b"line %d\n" % i for i in range(20000))
packed = lzma.compress(text)
print(packed[:4], len(packed), lzma.decompress(packed) == text, lzma.decompress(packed * 2 + b"waste") == text * 2)
show(lzma.decompress, b"")
print(lzma.decompress(lzma.compress(b"")))
for level in 10, "x", -1:
    show(lzma.compress, b"", preset=level)
for data in "text", 5, b"garbage", packed[:-1], packed[:100] + b"x" + packed[101:]:
    show(lambda: len(lzma.decompress(data)))

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "some.lzma")
    with lzma.open(path, "wt", encoding="utf-8", newline="\n") as f:
        f.write("häuser\n")
    with lzma.LZMAFile(path, "a") as f:
        print(f.write(text), f.tell(), f.mode, f.writable(), f.readable(), f.seekable(), f.name == path)
        f.writelines([b"a", memoryview(b"b")])
        show(f.read)
        show(f.seek, 0)
    with lzma.open(path) as f:
        print(f.readline(), f.read(6), f.tell(), f.peek()[:4], f.mode, f.read1(3))
        print(f.seek(8000), f.readline(), f.seek(8), f.readline(), f.seek(-5, io.SEEK_END), f.read())
        print(f.readlines(), f.seek(0), f.readlines(10), f.readinto(bytearray(7)), sum(1 for _ in f))
        show(f.write, b"")
        show(f.seek, 0, 5)
    for method in f.read, f.tell, f.peek, f.fileno, f.seekable:
        show(method)
    print(lzma.open(path, "rt", encoding="utf-8").readline() == "häuser\n")
    show(lzma.open, path, "rbt")
    show(lzma.open, path, "r", encoding="utf-8")
    show(lzma.open, path, "rw")
    show(lzma.open, 5)
    show(lzma.LZMAFile, path, preset=1)
    show(lzma.LZMAFile, path, check=1)
    show(lzma.LZMAFile, path, "")
show(lzma.LZMAFile(io.BytesIO(packed[:-5])).read)
show(lzma.LZMAFile(io.BytesIO(b"garbage")).read)
print(len(lzma.LZMAFile(io.BytesIO(packed + b"garbage")).read()))
