# Floats near the limits of machine words as ints.
for x in (2.0 ** 62, 9e18, 9.2e18, 2.0 ** 63 - 1024, 2.0 ** 63, 2.0 ** 63 + 2048, 1.8e19, 2.0 ** 64, 2.0 ** 64 + 4096, 1e22, 1e300):
    print(int(x), int(-x), int(x) == x, round(x), x // 1 == int(x), hash(x) == hash(int(x)))
