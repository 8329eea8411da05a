# since: 3.13
class S:
    def __str__(self): return "S"
class B:
    def __bytes__(self): return b"B"
class I:
    def __iter__(self): return iter([65, 66])
class X:
    def __index__(self): return 3
print(str(), str(S()), str(b"a", "ascii"), str(b"\xe9", "latin-1"), str(b"\xff", "utf-8", "replace") == "\ufffd", str(object=5), str(b"x", encoding="utf8"), bytes(), bytes(B()), bytes(I()), bytes(X()), bytes("é", "utf-8"), bytes([1, 2]), bytes(b"x"), bytearray(I()), bytearray(2), bytearray("a", "ascii"), bytearray(b"q"), bytes(source=b"k") if 0 else "", bytes("a", encoding="ascii", errors="strict"))
for f in (lambda: str(b"\xff", "utf-8"), lambda: str("a", "utf-8"), lambda: str(5, "utf-8"), lambda: str(b"a", "nope"), lambda: bytes("a"), lambda: bytes(5, "a"), lambda: bytes(-1), lambda: bytes([300]), lambda: bytes("é", "ascii"), lambda: bytes(S()), lambda: bytearray([256]), lambda: bytearray("x"), lambda: bytes(encoding="a"), lambda: str(bad=1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
