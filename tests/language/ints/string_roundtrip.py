import random
r = random.Random(12)
for bits in (1, 10, 30, 60, 61, 64, 65, 100, 128, 200, 500, 1000, 3000):
    n = r.getrandbits(bits)
    for v in (n, -n):
        assert int(str(v)) == v, v
        for base in (2, 3, 8, 10, 16, 36):
            digits, m = [], abs(v)
            while m:
                m, d = divmod(m, base)
                digits.append("0123456789abcdefghijklmnopqrstuvwxyz"[d])
            s = ("-" if v < 0 else "") + ("".join(reversed(digits)) or "0")
            assert int(s, base) == v
    print(bits, n if bits < 200 else hex(n)[:50], sum(map(int, str(n))))
print(int("9" * 100) + 1, int("1" + "0" * 50) - 1)
print(repr(-0), str(-10), repr(10 ** 18), repr(-10 ** 19), f"{10**20:,}", f"{-10**20:_}")
