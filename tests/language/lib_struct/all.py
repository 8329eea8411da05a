# since: 3.12
import struct as s
print(s.pack("<bBhHiIqQ", -1, 255, -2, 65535, -3, 4294967295, -4, 2 ** 64 - 1), s.pack(">hi", 1, 2), s.pack("!H", 258), s.pack("<fd", 1.5, -2.25), s.pack("5s", b"ab"), s.pack("3p", b"abcd"), s.pack("<?c", True, b"x"), s.pack("2x"), s.pack("<3h", 1, 2, 3), s.pack(">e", 0.5), s.pack("=i", 5) == (5).to_bytes(4, "little"))
print(s.unpack("<hi", b"\1\0\2\0\0\0"), s.unpack(">3B", b"\1\2\3"), s.unpack("4s", b"abcd"), s.unpack("<?", b"\2"), s.unpack("3p", b"\2ab"), s.unpack("<d", s.pack("<d", 0.1)), s.unpack("<f", s.pack("<f", 0.1)), s.calcsize("<bhiq"), s.calcsize("bhiq"), s.calcsize("@ci"), s.calcsize("=ci"), s.calcsize(""), s.calcsize("3s2x"), s.unpack_from("<h", b"xx\5\0", 2), list(s.iter_unpack("<H", b"\1\0\2\0")), s.calcsize("P") == s.calcsize("N"))
b = bytearray(6); s.pack_into("<H", b, 2, 513); print(b); st = s.Struct("<ih"); print(st.size, st.format, st.pack(1, 2), st.unpack(b"\1\0\0\0\2\0"), s.unpack("<e", b"\0\x7c"))
for f in (
    lambda: s.pack("b", 128),
    lambda: s.pack("B", -1),
    lambda: s.pack("<h", 40000),
    lambda: s.pack("i", 1.5),
    lambda: s.pack("i"),
    lambda: s.pack("i", 1, 2),
    lambda: s.pack("z", 1),
    lambda: s.unpack("i", b"abc"),
    lambda: s.pack("s", "a"),
):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
