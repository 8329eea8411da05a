# Rounding of hexadecimal text, subnormal numbers included, and what is refused.
digits = ["1", "1.8", "0.fffffffffffff", "1.fffffffffffff7", "1.fffffffffffff8", "1.00000000000008", "1.000000000000081", "0.ffffffffffffec",
          "8." + "0" * 40 + "1", "0." + "0" * 300 + "1", "fffffffffffffbff", "fffffffffffffc00", ".1", "1."]
for text in digits:
    for power in ("", "p0", "p-1022", "p-1074", "p-1075", "p-1076", "p1020", "P+5", "p99999999999", "p-99999999999"):
        try:
            print(text[:24], power, float.fromhex("-0x" + text + power).hex())
        except OverflowError as error:
            print(text[:24], power, error)
for text in ("", ".", "0x", "0x.p1", "p1", "1p", "1p+", "1.2.3", "0x1 ", "\t1", "\x1c1", "1\xa0", "1\0", "INF", "-Infinity", "+nan", "infi", "g", "0xx1"):
    try:
        print(ascii(text), float.fromhex(text).hex())
    except ValueError as error:
        print(ascii(text), error)
print(0 / -3, 0 / -(10**50), 0 / 10**50)
