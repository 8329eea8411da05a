# TextIOWrapper: positions, codecs with a state, newlines, errors, parameters that change.
import codecs
import io


def attempt(label, function, *arguments, **options):
    try:
        print(label, repr(function(*arguments, **options)))
    except BaseException as error:
        print(label, type(error).__name__, error)


def wrapper(data=b"", **options):
    return io.TextIOWrapper(io.BytesIO(data), **options)


text = "one\r\ntwo\u20ac\rthree\nfour\U0001f600\r\n\nfive"
for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "latin-1", "cp1252", "ascii"):
    for newline in (None, "", "\n", "\r", "\r\n"):
        data = text.encode(encoding, "replace")
        stream = wrapper(data, encoding=encoding, newline=newline)
        stream._CHUNK_SIZE = 5
        lines, places = [], []
        while True:
            places.append(stream.tell())
            line = stream.readline()
            if not line:
                break
            lines.append(line)
        print(encoding, repr(newline), lines == io.StringIO(stream.buffer.getvalue().decode(encoding), newline).readlines() or (lines), stream.newlines)
        again = wrapper(data, encoding=encoding, newline=newline)
        for i in reversed(range(len(lines))):
            again.seek(places[i])
            if again.readline() != lines[i]:
                print("at", places[i], i)
        # CPython itself cannot tell every position with a mark of the byte order.
        for size in () if encoding.startswith(("utf-16", "utf-32")) else (1, 2, 3, 7):
            again.seek(0)
            parts = []
            while True:
                place = again.tell()
                part = again.read(size)
                if not part:
                    break
                again.seek(place)
                if again.read(size) != part:
                    print("again", place, size)
                parts.append(part)
            if "".join(parts) != "".join(lines):
                print("parts", size, parts)

for errors in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape"):
    stream = wrapper(b"a\xffb\xe2\x82c\ndef\xc3", encoding="utf-8", errors=errors)
    stream._CHUNK_SIZE = 2
    attempt(errors, stream.readline)
    attempt("tell", stream.tell)
    attempt("rest", stream.read)
    stream.seek(0)
    attempt("two", lambda: (stream.read(2), stream.tell(), stream.read(2), stream.tell(), stream.read(2), stream.tell()))

for encoding in ("utf-16", "utf-32", "utf-8-sig"):
    stream = wrapper(encoding=encoding)
    stream.write("a")
    stream.write("b")
    stream.seek(0, 2)
    stream.write("c")
    stream.seek(0)
    stream.write("z")
    stream.flush()
    print(encoding, stream.buffer.getvalue(), stream.tell())
    stream = io.TextIOWrapper(io.BytesIO(stream.buffer.getvalue()), encoding=encoding)
    stream.seek(0, 2)
    stream.write("end")
    stream.seek(0)
    print(ascii(stream.read()))

stream = wrapper(b"one\ntwo\n", encoding="ascii")
next(stream)
attempt("tell", stream.tell)
for arguments in ((1, 1), (1, 2), (-1,), (0, 3), (2**200,)):
    attempt(f"seek{arguments}", stream.seek, *arguments)
attempt("end", stream.seek, 0, 2)
attempt("chunk", setattr, stream, "_CHUNK_SIZE", 0)
attempt("chunk", setattr, stream, "_CHUNK_SIZE", "a")
attempt("chunk", delattr, stream, "_CHUNK_SIZE")

stream = wrapper(encoding="ascii")
stream.write("a")
stream.reconfigure(encoding="utf-16", newline="\r\n")
stream.write("b\n")
stream.reconfigure(errors="replace")
print(stream.encoding, stream.errors)
stream.reconfigure(encoding="latin-1")
print(stream.encoding, stream.errors)
stream.write("c\xe9\n")
stream.reconfigure(line_buffering=True, write_through=None)
stream.write("d")
print(stream.buffer.getvalue())
stream.write("\n")
print(stream.buffer.getvalue(), stream.line_buffering, stream.write_through)
attempt("nothing", stream.reconfigure, encoding="nothing")
attempt("type", stream.reconfigure, encoding=1)
attempt("type", stream.reconfigure, newline=1)
attempt("value", stream.reconfigure, newline="x")
attempt("bool", stream.reconfigure, line_buffering="a")
stream.write("e")
stream.seek(0)
stream.read(1)
attempt("late", stream.reconfigure, encoding="ascii")
attempt("late", stream.reconfigure, newline=None)
attempt("still", stream.reconfigure, write_through=True)

for arguments in ({"encoding": "nothing"}, {"encoding": "rot13"}, {"encoding": "hex"}, {"encoding": "a\0b"}, {"encoding": 1}, {"errors": 1}, {"newline": "x"}, {"newline": 1}):
    attempt(str(arguments), wrapper, **arguments)
for bad in (b"bytes", None, 1):
    attempt("write", wrapper().write, bad)


class Part(io.BytesIO):
    def read1(self, size=-1):
        return self.part


for part in (None, "text", 1, bytearray(b"abc"), memoryview(b"ab\n")):
    stream = io.TextIOWrapper(Part())
    stream.buffer.part = part
    attempt("part", stream.readline, 3)

stream = wrapper(b"abc")
stream.detach()
attempt("read", stream.read)
attempt("again", stream.detach)
print(stream.encoding.lower(), stream.errors)
stream = io.TextIOWrapper.__new__(io.TextIOWrapper)
attempt("read", stream.read)
attempt("repr", repr, stream)


class Ones(codecs.IncrementalDecoder):
    """Every character comes one byte late."""

    kept = b""

    def decode(self, data, final=False):
        data = self.kept + bytes(data)
        self.kept = b"" if final else data[-1:]
        return (data if final else data[:-1]).decode("latin-1")

    def getstate(self):
        return self.kept, 0

    def setstate(self, state):
        self.kept = state[0]

    def reset(self):
        self.kept = b""


def search(name):
    if name == "late":
        return codecs.CodecInfo(codecs.latin_1_encode, codecs.latin_1_decode, incrementaldecoder=Ones, incrementalencoder=codecs.getincrementalencoder("latin-1"), name="late")


codecs.register(search)
stream = wrapper(b"0123456789\nabc\n", encoding="late")
stream._CHUNK_SIZE = 4
for i in range(20):
    place = stream.tell()
    first = stream.read(1)
    stream.seek(place)
    print(place, first, stream.read(1) == first)
stream.seek(0)
print(stream.readlines())
