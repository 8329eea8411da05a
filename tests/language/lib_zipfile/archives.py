# since: 3.14
# zipfile: writing and reading in all ways, large and damaged archives, passwords, paths, and what is refused.
import io
import os
import tempfile
import warnings
import zipfile


def show(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e)


def member(name, date=(2020, 2, 29, 12, 30, 58)):
    return zipfile.ZipInfo(name, date)


text = b"".join(b"line %d\n" % i for i in range(5000))
out = io.BytesIO()
with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
    z.writestr(member("stored.txt"), "content")
    z.writestr(member("deep/er/deflated.txt"), text, zipfile.ZIP_DEFLATED, 9)
    z.mkdir("folder")
    with z.open(member("häuser.txt"), "w") as f:
        print(f.write(b"some "), f.write(memoryview(b"thing")), f.name, f.mode, f.writable())
        show(z.writestr, "x", b"")
        show(z.open, "stored.txt")
        show(z.close)
    z.comment = b"a comment"
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        z.writestr(member("stored.txt"), b"again")
    print(caught[0].message)
    show(z.mkdir, 5)
    show(z.writestr, member("x"), b"", 97)
data = out.getvalue()
print(len(data), data[:30].hex())
show(zipfile.ZipInfo, "old", (1979, 1, 1, 0, 0, 0))

with zipfile.ZipFile(out) as z:
    print(z.namelist(), z.comment, z.testzip(), z.mode)
    for info in z.infolist():
        print(info, info.CRC, info.header_offset, info.flag_bits, info.create_version, info.extract_version,
              info.is_dir(), info.date_time[0] >= 1980)
    print(z.getinfo("häuser.txt").filename, z.read("häuser.txt"), z.read("stored.txt"))
    with z.open("deep/er/deflated.txt") as f:
        print(f, f.readline(), f.read(5), f.tell(), f.peek(3)[:3], f.read1(4), f.seekable(), f.mode)
        print(f.seek(20000), f.readline(), f.seek(-7, 2), f.read(), f.seek(0), sum(1 for _ in f))
        show(f.seek, 0, 5)
    show(f.read)
    show(f.tell)
    print(f)
    for name in "missing", b"bytes":
        show(z.open, name)
    show(z.open, "stored.txt", "a")
    show(z.open, "stored.txt", "w", b"pwd")
    show(z.writestr, "x", b"")
    show(z.setpassword, "text")
    show(setattr, z, "comment", "text")
show(z.read, "stored.txt")
print(z)

for mode in "rb", "z", "":
    show(zipfile.ZipFile, out, mode)
show(zipfile.ZipFile, out, "w", 97)
show(zipfile.ZipFile, out, "w", metadata_encoding="utf-8")
for wrong in b"", b"not an archive" * 10, data[:-30], data[:100]:
    show(zipfile.ZipFile, io.BytesIO(wrong))
    print(zipfile.is_zipfile(io.BytesIO(wrong)), end=" ")
print(zipfile.is_zipfile(io.BytesIO(data)), zipfile.is_zipfile(io.BytesIO(b"before" + data)), zipfile.is_zipfile("none"))
with zipfile.ZipFile(io.BytesIO(b"something in front" + data)) as z:
    print(z.read("häuser.txt"))
at = data.index(b"content")
broken = zipfile.ZipFile(io.BytesIO(data[:at] + b"CONTENT" + data[at + 7:]))
show(broken.open(broken.infolist()[0]).read)
at = data.index(b"stored.txt")
show(zipfile.ZipFile(io.BytesIO(data[:at] + b"STORED" + data[at + 6:])).open, broken.infolist()[0])

# An archive that cannot be moved about in.


class Pipe:
    def __init__(self):
        self.parts = []

    def write(self, data):
        self.parts.append(bytes(data))
        return len(data)

    def flush(self):
        pass


pipe = Pipe()
with zipfile.ZipFile(pipe, "w") as z:
    z.writestr(member("a"), b"one")
    z.writestr(member("b"), text, zipfile.ZIP_DEFLATED)
with zipfile.ZipFile(io.BytesIO(b"".join(pipe.parts))) as z:
    print([hex(info.flag_bits) for info in z.infolist()], z.read("a"), z.read("b") == text)

# Large ones.
large = io.BytesIO()
with zipfile.ZipFile(large, "w") as z:
    with z.open(member("big"), "w", force_zip64=True) as f:
        f.write(b"not so big")
    show(lambda: zipfile.ZipFile(io.BytesIO(), "w", allowZip64=False).open("x", "w", force_zip64=True))
print(zipfile.ZipFile(large).read("big"), large.getvalue()[:60].hex())

# Encrypted, with the password "sesame".
locked = bytes.fromhex(
    "504b03041400010000000060215010c1c9f730000000240000000a0000007365637265742e747874df01494f0bc1721e317d"
    "9d892dcd25034cc57b0c5f2c335d9d9bbf308b0ee891833cf7111eb835e4bf4f8ac03da83435504b01021403140001000000"
    "0060215010c1c9f730000000240000000a00000000000000000000008001000000007365637265742e747874504b05060000"
    "00000100010038000000580000000000")
with zipfile.ZipFile(io.BytesIO(locked)) as z:
    show(z.read, "secret.txt")
    show(z.read, "secret.txt", b"open")
    show(z.read, "secret.txt", "text")
    print(z.read("secret.txt", b"sesame"))
    z.setpassword(b"sesame")
    with z.open("secret.txt") as f:
        print(f.read(5), f.seek(2), f.read(3), f.seek(0), len(f.read()))

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "some.zip")
    os.makedirs(os.path.join(folder, "tree/below"))
    for name in "tree/one.txt", "tree/below/two.txt":
        with open(os.path.join(folder, name), "w") as f:
            f.write(name)
    with zipfile.ZipFile(path, "x") as z:
        z.write(os.path.join(folder, "tree/one.txt"), "one.txt")
        z.write(os.path.join(folder, "tree/below"), "below")
        z.writestr("../../etc/evil", b"stays inside")
    with zipfile.ZipFile(path, "a") as z:
        z.write(os.path.join(folder, "tree/below/two.txt"), "below/two.txt")
    with zipfile.ZipFile(path) as z:
        print(z.namelist(), repr(z).replace(folder, "..."))
        to = os.path.join(folder, "out")
        z.extractall(to)
        print(z.extract("one.txt", to).replace(folder, "..."))
    for base, folders, files in sorted(os.walk(to)):
        print(base.replace(folder, "..."), sorted(folders), sorted(files))
    root = zipfile.Path(path)
    print([p.name for p in root.iterdir()], (root / "below" / "two.txt").read_text(), (root / "one.txt").read_bytes())
    two = root.joinpath("below", "two.txt")
    print(two.name, two.suffix, two.stem, two.parent.name, two.exists(), two.is_file(), two.is_dir(), two.at,
          (root / "below").is_dir(), (root / "none").exists(), two.match("*.txt"), two == root / "below/two.txt")
    print(sorted(p.at for p in root.glob("*.txt")), sorted(p.at for p in root.rglob("*.txt")))
    with two.open("rb") as f, two.open() as g:
        print(f.read(), g.read())
    for wrong in (lambda: (root / "below").open(), lambda: (root / "none").open(), lambda: list(two.iterdir()),
                  lambda: two.open("rb", encoding="utf-8"), lambda: list(root.glob(""))):
        try:
            wrong()
        except Exception as e:
            print(type(e).__name__, str(e).replace(folder, "..."))
