# base64: all variants there and back, options, and what each refuses.
import array
import io
import random
from base64 import *

random.seed(3)
WAYS = ((b64encode, b64decode), (b32encode, b32decode), (b32hexencode, b32hexdecode), (b16encode, b16decode),
        (b85encode, b85decode), (a85encode, a85decode), (z85encode, z85decode), (encodebytes, decodebytes),
        (urlsafe_b64encode, urlsafe_b64decode), (standard_b64encode, standard_b64decode))
for n in (*range(12), 60, 100):
    data = random.randbytes(n)
    for write, read in WAYS:
        text = write(data)
        assert read(text) == data, (write, data)
        if n in (5, 60):
            print(write.__name__, text)
    for options in {"adobe": True}, {"wrapcol": 5}, {"wrapcol": 7, "adobe": True}, {"pad": True}, {"wrapcol": 1, "adobe": True}:
        text = a85encode(data, **options)
        assert a85decode(text, adobe="adobe" in options).startswith(data)
        if n in (3, 8):
            print(options, text)
print(b64encode(b"\xff\xfe", b"-_"), b64encode(array.array("i", [1])), b64decode("YQ=="), b64decode(b"-_8=", b"-_"),
      b64decode(b"Y Q\n=="), a85encode(b"    \0\0\0\0ab", foldspaces=True), a85decode(b"y+<V", foldspaces=True),
      a85encode(b"\0\0\0"), a85decode("<~z~>", adobe=True), b32decode("me======", casefold=True),
      b32decode("M1======", map01="I"), b16decode("6a", casefold=True))
for f, *args in ((b64encode, "a"), (b64encode, 5), (b64decode, "é"), (b64decode, 5), (b64decode, "abc"), (b64decode, "a"),
                 (b64decode, "Y?==", None, True), (b32encode, "a"), (b32decode, "abc"), (b32decode, "a" * 8),
                 (b32decode, "AB=A===="), (b32decode, "========"), (b32decode, "AA======="), (b16encode, "a"), (b16decode, "6a"),
                 (b16decode, "6"), (b85encode, "a"), (b85decode, "é"), (b85decode, "~~~~~"), (b85decode, "a b"), (z85decode, "a_"),
                 (z85decode, "#####"), (a85decode, "zu"), (a85decode, "az"), (a85decode, "y"), (a85decode, "uuuuu"),
                 (a85decode, "~"), (encodebytes, "a"), (encodebytes, array.array("i", [1])), (encodebytes, 5), (decodebytes, "YQ=="),
                 (encodebytes, memoryview(bytes(4)).cast("B", (2, 2)))):
    try:
        print(f.__name__, args[0], f(*args))
    except Exception as e:
        print(f.__name__, args[0] if len(str(args[0])) < 12 else "...", type(e).__name__, e)
source, lines, back = io.BytesIO(bytes(range(200))), io.BytesIO(), io.BytesIO()
encode(source, lines)
print(lines.getvalue())
lines.seek(0)
decode(lines, back)
print(back.getvalue() == source.getvalue())
