import math
for v in (1.0, 12.5, 99.995, 0.00012345, 123456789.0, 1e15, 1e16, 1.5e-5, math.pi, 2 ** 60 * 1.0):
    print("|".join(format(v, f".{p}{t}") for t in "feg%" for p in (0, 1, 3, 6)))
    print("|".join(format(v, s) for s in (".1", ".3", ".17", "12", "#.3g", "#.0e", "<12.3", "+.4")))
print(format(0.1, ".60f"), format(1e-320, ".5e"), format(1e300, ".3f")[:20], len(format(1e300, "f")))
print([format(x / 8, ".1f") for x in range(-9, 10)], [format(x / 2, ".0f") for x in range(-7, 8)])
print(format(-0.0, "z.1f"), format(-0.04, "z.1f"), format(-0.04, ".1f"), format(-0.06, "z.1f"), format(-1e-300, "z.0e"))
