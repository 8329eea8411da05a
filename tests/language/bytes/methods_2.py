# since: 3.14
b = b" Hello, World "
for f in (
    lambda: b.startswith("a"),
    lambda: b.strip("a"),
    lambda: b.translate(b"abc"),
    lambda: bytes.maketrans(b"a", b"bc"),
    lambda: b.center(5, b"ab"),
    lambda: b.find(256),
    lambda: b.count(None),
    lambda: bytes.fromhex("6"),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
