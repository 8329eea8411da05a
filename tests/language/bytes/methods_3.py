# since: 3.14
b = b" Hello, World "
for f in (
    lambda: bytes.fromhex("zz"),
    lambda: bytes.fromhex("6g"),
    lambda: bytes.fromhex(5),
    lambda: b.partition(b""),
    lambda: b.foo,
    lambda: b.zfill("a"),
    lambda: b.center(5, "*"),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
