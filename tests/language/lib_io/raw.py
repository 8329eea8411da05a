# Raw streams in Python under buffers: odd results, blocking, reentrant calls, errors while closing.
import io
import warnings


class Raw(io.RawIOBase):
    def __init__(self, *answers):
        self.answers = list(answers)
        self.written = []

    def readable(self):
        return True

    def writable(self):
        return True

    def readinto(self, view):
        answer = self.answers.pop(0) if self.answers else b""
        if isinstance(answer, bytes):
            view[: len(answer)] = answer
            return len(answer)
        if isinstance(answer, type) and issubclass(answer, BaseException):
            raise answer(4, "while reading")
        return answer

    def write(self, view):
        answer = self.answers.pop(0) if self.answers else len(view)
        if isinstance(answer, type) and issubclass(answer, BaseException):
            raise answer(4, "while writing")
        if isinstance(answer, int):
            self.written.append(bytes(view[: max(answer, 0)]))
        return answer


def attempt(label, function, *arguments):
    try:
        print(label, function(*arguments))
    except BaseException as error:
        text = error.strerror if isinstance(error, BlockingIOError) else error
        print(label, type(error).__name__, text, type(error.__cause__).__name__, getattr(error, "characters_written", ""))


for answer in (-1, 10**6, "text", None, 2.5, InterruptedError, KeyError, 10**30):
    attempt(f"read {answer}", io.BufferedReader(Raw(answer, b"abc"), 16).read, 3)
    attempt(f"line {answer}", io.BufferedReader(Raw(answer, b"abc\n"), 16).readline)
    attempt(f"peek {answer}", io.BufferedReader(Raw(answer, b"abc"), 16).peek)
    attempt(f"all {answer}", io.BufferedReader(Raw(answer, b"abc"), 16).read)
    attempt(f"one {answer}", io.BufferedReader(Raw(answer, b"abc"), 16).read1, 2)
    attempt(f"into {answer}", io.BufferedReader(Raw(answer, b"abc"), 16).readinto, bytearray(4))

for answers in ((-1,), (100,), (None,), ("text",), (1, 1, None), (3, None), (InterruptedError, 4), (ValueError,)):
    raw = Raw(*answers)
    writer = io.BufferedWriter(raw, 4)
    attempt(f"write {answers}", writer.write, b"0123456789")
    attempt("flush", writer.flush)
    print(raw.written)
    raw.answers = []
    writer.close()
    print(raw.written)

# What was read ahead is used before the raw stream is asked.
raw = Raw(b"one\ntwo\nthr", b"ee\n", None, b"four")
reader = io.BufferedReader(raw, 12)
print(reader.readline(), reader.peek(), reader.read1(2), reader.read1(), reader.readline(), len(raw.answers))
print(reader.read(3), reader.read(10), reader.read(10))

small = io.BufferedReader(Raw(b"abc", b"de", b"fg", b"m"), 3)
target = bytearray(8)
print(small.readinto1(target), target, small.readinto(target), target)


class Flushing(io.RawIOBase):
    def writable(self):
        return True

    def write(self, view):
        return self.stream.write(b"again")


again = Flushing()
again.stream = io.BufferedWriter(again, 4)
try:
    again.stream.write(b"longer than that")
except RuntimeError as error:
    print(str(error).partition(" at 0x")[0].partition("<")[0])
again.stream.raw.write = lambda view: len(view)
again.stream.close()


class Closing(io.RawIOBase):
    def writable(self):
        return True

    def flush(self):
        raise OSError("flush")

    def close(self):
        if not self.closed:
            try:
                super().close()
            except OSError:
                raise OSError("close")


attempt("close", Closing().close)
stream = Closing()
try:
    stream.close()
except OSError as error:
    print(error, repr(error.__context__), stream.closed)


class Names(io.BufferedReader):
    pass


print(Names(Raw()), io.TextIOWrapper(Raw(), encoding="utf-8"))
named = Raw()
named.name = "raw"
print(Names(named), io.TextIOWrapper(Names(named), encoding="ascii"))
knot = io.TextIOWrapper(named)
named.name = knot
attempt("repr", repr, knot)
named.name = 1

for size in (0, -1, 2.5, "a"):
    attempt(f"size {size}", io.BufferedReader, Raw(), size)
uninitialised = io.BufferedReader.__new__(io.BufferedReader)
for name in ("read", "close", "flush", "tell", "readable"):
    attempt(name, getattr(uninitialised, name))
pair = io.BufferedRWPair(Raw(b"in"), Raw())
print(pair.read(1), pair.peek(), pair.write(b"out"), pair.flush(), pair.readable(), pair.writable(), pair.closed)
pair.close()
print(pair.closed)
attempt("pair", io.BufferedRWPair, object(), Raw())
