# since: 3.12
import struct as s
b = bytearray(6)
s.pack_into("<H", b, 2, 513)
st = s.Struct("<ih")
for f in (
    lambda: s.pack("c", b"ab"),
    lambda: s.calcsize("q2"),
    lambda: s.unpack_from("i", b"abc"),
    lambda: s.iter_unpack("i", b"abcde"),
    lambda: s.pack_into("i", bytearray(2), 0, 1),
    lambda: s.pack("f", "a"),
    lambda: s.pack("<Q", 2 ** 64),
    lambda: s.pack("I", -1),
    lambda: s.pack("<f", 1e300),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
