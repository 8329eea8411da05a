for v in (0.0, -0.0, 1.0, -1.5, 0.1, 3.14159, 1e300, 5e-324, 2.2250738585072014e-308, float("inf"), float("-inf"), float("nan"), 255.9375):
    h = v.hex()
    print(h, float.fromhex(h) == v)
for s in ("0x1p3", "1.8p1", "0x.8", "-0x1.8p-1", " 0xA ", "inf", "-nan", "0x1p-1074", "0x1p-1075", "0x1.8p-1075", "1", "ff", "0x1.fffffffffffff8p0"):
    print(s, float.fromhex(s))
for s in ("", "0x", "xyz", "0x1p", "0x1p1.5", "1.2.3", "0x1p5000", "--1", "0x 1"):
    try:
        print(s, float.fromhex(s))
    except (ValueError, OverflowError) as e:
        print(repr(s), type(e).__name__, e)
try:
    float.fromhex(5)
except TypeError as e:
    print(e)
class F(float): pass
print(type(F.fromhex("0x1p1")), F.fromhex("0x1p1"), F(2.5).hex())
