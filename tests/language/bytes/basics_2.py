b = b"hello"
for f in (
    lambda: bytes("a", "utf-8", "x", 1),
    lambda: bytes(None),
    lambda: b"a" + "a",
    lambda: "a" + b"a",
    lambda: b[10],
    lambda: b["a"],
    lambda: 256 in b,
    lambda: "a" in b,
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
