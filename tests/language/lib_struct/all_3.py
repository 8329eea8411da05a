# since: 3.12
import struct as s
b = bytearray(6)
s.pack_into("<H", b, 2, 513)
st = s.Struct("<ih")
for f in (
    lambda: s.pack("?", 1) + b"",
    lambda: s.pack(5),
    lambda: s.pack("<q", 2 ** 63),
    lambda: s.pack("e", 1e10),
    lambda: s.iter_unpack("", b""),
    lambda: s.unpack("i", "abcd"),
    lambda: s.pack("<n", 1),
    lambda: s.pack_into("b", b"x", 0, 1),
    lambda: s.unpack_from("b", b"x", 5),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
