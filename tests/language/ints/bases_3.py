
for args in (
    ("12", "3"),
    ("0b2", 0),
    ("--1",),
    ("1.0",),
    (b"x1",),
    ("é",),
    ("\0",),
    ("1\0",),
):
    try:
        print(args, int(*args))
    except Exception as e:
        print(args, type(e).__name__, e)
