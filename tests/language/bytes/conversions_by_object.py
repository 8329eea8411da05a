# Objects that say what they are as bytes, slices of a bytearray that go, what subclasses keep.
import copy


class Text(str):
    def __bytes__(self):
        return b"text"


class Wrong(str):
    def __bytes__(self):
        return 5


class Slots(bytearray):
    __slots__ = ("a", "__dict__")


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: bytes(Text("x")))
show(lambda: bytes(Text("x"), "latin1"))
show(lambda: bytes(Wrong("x")))
show(lambda: int.from_bytes(Text("x")))
show(lambda: int.from_bytes(5))
show(lambda: int.from_bytes("5"))
show(lambda: int.from_bytes([1, 256]))
show(lambda: int.from_bytes(iter([1, 2]), "little"))
show(lambda: int.from_bytes(b"", 1))
show(lambda: (1).to_bytes(1, 1))
show(lambda: float.__getformat__(1))
numbers = bytearray(range(10))
numbers[1:8:2] = b""
print(numbers)
numbers[::-2] = []
print(numbers)
view = memoryview(numbers)


def assign(key, value):
    numbers[key] = value


show(lambda: assign(slice(None, None, 2), b""))
show(lambda: assign(slice(None, None, 2), b"abcd"))
slots = Slots(b"ab")
slots.a, slots.b = 1, [2]
other = copy.copy(slots)
print(other, other.a, other.b is slots.b, slots.__reduce_ex__(4), slots.__reduce__())
