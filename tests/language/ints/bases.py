for n in (0, 1, -1, 10, 255, -255, 2 ** 40, -2 ** 70):
    print(bin(n), oct(n), hex(n))
print(int("101", 2), int("-0b101", 2), int("0o17", 0), int("0xFf", 16), int("ff", 16), int("z", 36), int("Zz", 36), int("0b1", 0))
print(int(" 42 "), int("\n-7\t"), int("+5"), int("1_000_000"), int("0_0"), int("00"), int("0x_f", 0), int("٣٤"))
for args in (
    ("",),
    ("  ",),
    ("4 2",),
    ("1__0",),
    ("_1",),
    ("1_",),
    ("0x1",),
    ("9", 8),
):
    try:
        print(args, int(*args))
    except Exception as e:
        print(args, type(e).__name__, e)
print(int(b"12"), int(bytearray(b" 7 ")), int(b"ff", 16), int("10", base=5), int())
print(int(3.99), int(-3.99), int(1e20), int(True))
for v in (float("inf"), float("nan"), -float("inf")):
    try:
        int(v)
    except Exception as e:
        print(type(e).__name__, e)
