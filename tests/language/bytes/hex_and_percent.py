# since: 3.14
print(b"\x01\xab\xcd\xef".hex(), b"\x01\xab\xcd\xef".hex(":"), b"\x01\xab\xcd\xef\x12".hex("-", 2), b"\x01\xab\xcd\xef\x12".hex(" ", -2), b"".hex(), bytearray(b"\xff").hex(), memoryview(b"\x10").hex())
print(bytes.fromhex(""), bytes.fromhex("  01 AB\tcd\n"), bytearray.fromhex("ff00"))
print(b"%d %s %b %c %x %5.2f %r %a %%" % (5, b"x", b"y", 65, 255, 3.14159, "é", "é"), b"%s" % bytearray(b"q"), b"%c" % b"z", b"%05d|%-5d|%+d" % (3, 3, 3), b"%(k)s" % {b"k": b"v"}, b"%10s|%-6b|" % (b"ab", b"cd"))
class B:
    def __bytes__(self): return b"BB"
print(bytes(B()), b"%b" % B(), b"%s" % B())
class BadB:
    def __bytes__(self): return "x"
for f in (lambda: b"%s" % "x", lambda: b"%b" % 5, lambda: b"%d" % "a", lambda: b"%c" % 256, lambda: b"%c" % b"ab", lambda: b"%d", lambda: b"%d" % (), lambda: b"%d" % (1, 2), lambda: b"%z" % 1, lambda: bytes(BadB()), lambda: b"ab".hex("xx"), lambda: b"ab".hex(5), lambda: b"ab".hex("é"), lambda: b"%(k)s" % {"k": b"v"}, lambda: b"%" % 1):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
