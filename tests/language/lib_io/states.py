# Streams in memory have states that pickle keeps; files have none.
import io
import os
import pickle


def show(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


class Bytes(io.BytesIO):
    pass


class Text(io.StringIO):
    pass


stream = io.BytesIO(b"abc")
stream.read(1)
print(stream.__getstate__(), pickle.loads(pickle.dumps(stream)).read())
stream.name = "x"
print(stream.__getstate__(), pickle.loads(pickle.dumps(stream)).name)
for state in ((b"no", 0, None), (b"", 0, {"x": 1}), (b"", 0), 0, ("", 0, None), (b"", "0", None), (b"", -1, None), (b"", 0, 5),
              (b"abcd", 10, None), (b"", 2**70, None), (bytearray(b"q"), 0, None), (1, 0, None)):
    stream = Bytes(b"1")
    show(lambda: (stream.__setstate__(state), stream.getvalue(), stream.tell(), stream.__dict__))
view = stream.getbuffer()
show(lambda: stream.__setstate__((b"", 0, None)))
del view
stream.close()
show(stream.__getstate__)
show(lambda: stream.__setstate__((b"", 0, None)))
for newline in ("\n", "\r", "\r\n", "", None):
    stream = io.StringIO("a\nb\r\nc\rd", newline=newline)
    stream.read(2)
    again = pickle.loads(pickle.dumps(stream))
    print(stream.__getstate__(), again.tell(), again.newlines, repr(again.read()), again.write("\nq\r\n"), repr(again.getvalue()))
for state in (("", "", 0, {"x": 1}), ("", "", 0), 0, ("", "x", 0, None), ("", "", "0", None), ("", "", -1, None), ("", "", 0, 5),
              (b"", "", 0, None), ("abcd", "\n", 10, None), ("", 5, 0, None), ("", None, 0, None), ("a", "\n", 0, None, 5)):
    stream = Text("1")
    show(lambda: (stream.__setstate__(state), stream.getvalue(), stream.tell(), stream.__dict__))
stream.close()
show(stream.__getstate__)
show(lambda: stream.__setstate__(("", "\n", 0, None)))
for mode, buffering in (("r", -1), ("rb", -1), ("rb", 0), ("wb", -1)):
    with open(os.devnull, mode, buffering) as file:
        show(lambda: pickle.dumps(file))
        show(file.__getstate__)
