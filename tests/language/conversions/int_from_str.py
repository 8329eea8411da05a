# since: 3.14
for s in (
    "0",
    "-0",
    "+0",
    "00012",
    "  12\n",
    "1_2",
    "0x1F",
    "0b11",
    "0o17",
):
    row = []
    for base in (10, 0, 16, 2, 36):
        try: row.append(int(s, base))
        except ValueError as e: row.append("E")
    try: d = int(s)
    except ValueError as e: d = str(e)
    print(ascii(s), row, ascii(d))
for b in (b"12", bytearray(b"-5"), b"x", b"", memoryview(b"7")):
    try: print(int(b))
    except Exception as e: print(type(e).__name__, e)
print(int("-" + "9" * 40), int("7" * 30, 8), int("z" * 20, 36), int("1" * 70, 2), [int(c, 36) for c in "09az"])
class S(str): pass
class I:
    def __trunc__(self): return 5
print(int(S("5")), int(S("ff"), 16))
for f in (lambda: int(I()), lambda: int("5", "10"), lambda: int("5", 1.5), lambda: int(5, 10), lambda: int(b"5", 100), lambda: int("5", -1), lambda: int(base=5), lambda: int("x", base=0), lambda: int(x="5"), lambda: int("1", None)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
