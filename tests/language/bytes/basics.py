b = b"hello"
print(b, len(b), b[0], b[-1], b[1:3], b[::-1], list(b), b + b" w", b * 2, b"l" in b, 104 in b, b == b"hello", b < b"help", hash(b) == hash(b"hel" + b"lo"), bytes(b), b.hex(), bytes.fromhex("68 65 6c"))
print(bytes(3), bytes([1, 2, 255]), bytes("é", "utf-8"), bytes(), bytes((i for i in range(3))), bytes(range(5)), bytes(bytearray(b"x")), bytes(memoryview(b"yz")), b"\x00\t\n\r'\"\\\x7f\x80\xff", b"'", b'"', b"'\"")
for f in (
    lambda: bytes(-1),
    lambda: bytes([256]),
    lambda: bytes([-1]),
    lambda: bytes("a"),
    lambda: bytes(["a"]),
    lambda: bytes(1.5),
    lambda: bytes([1.5]),
    lambda: bytes(1, "utf-8"),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def st(): b[0] = 1
try:
    st()
except TypeError as e:
    print(e)
for src in ("b'é'", "b'a' 'b'", "'a' b'b'"):
    try:
        eval(src)
    except SyntaxError as e:
        print(e.msg)
