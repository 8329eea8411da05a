# options: -W always
# stderr: no
# What is still open when it ends: ResourceWarning, and what was written is there.
import gc
import io
import os
import tempfile
import warnings

folder = tempfile.mkdtemp()
path = os.path.join(folder, "file")


def told(function):
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        function()
        gc.collect()
    for warning in found:
        print(warning.category.__name__, str(warning.message).replace(folder, "").replace("UTF-8", "utf-8"))
    print(len(found))


def drop(*arguments, **options):
    open(path, *arguments, **options)


for mode in ("w", "wb", "r", "rb", "r+b"):
    told(lambda: drop(mode))
told(lambda: drop("rb", buffering=0))
told(lambda: io.FileIO(path).close())


def descriptor():
    number = os.open(path, os.O_RDONLY)
    open(number, "rb", closefd=False)
    os.close(number)


told(descriptor)


def written():
    stream = open(path, "w", encoding="ascii")
    stream.write("kept")
    del stream
    print(open(path).read())


told(written)


class Stream(io.FileIO):
    def __del__(self):
        print("del", self.closed)
        super().__del__()

    def close(self):
        print("close", self.closed)
        super().close()

    def flush(self):
        print("flush", self.closed)
        super().flush()


told(lambda: Stream(path, "w"))


def circle():
    stream = io.BufferedWriter(io.FileIO(path, "w"))
    stream.itself = stream
    stream.write(b"in a circle")


told(circle)
print(open(path).read())


class Failing(io.RawIOBase):
    def close(self):
        super().close()
        raise ValueError("cannot")


import sys

sys.unraisablehook = lambda what: print(type(what.exc_value).__name__, str(what.exc_value).replace(folder, ""), what.err_msg.partition("<")[0])
told(lambda: Failing())

with warnings.catch_warnings():
    warnings.simplefilter("error")
    drop("rb")
os.unlink(path)
os.rmdir(folder)
