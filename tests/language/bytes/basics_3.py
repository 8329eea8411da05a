b = b"hello"
for f in (
    lambda: b < "a",
    lambda: b * 1.5,
    lambda: b"a" - b"b",
    lambda: bytes(10 ** 30),
    lambda: bytes(object()),
    lambda: bytes(b"a", errors="x"),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
