edges = []
for bits in (
    8,
    15,
    16,
    30,
    31,
    32,
    47,
    48,
    50,
    51,
):
    for d in (-1, 0, 1):
        edges.append((1 << bits) + d)
for e in edges:
    print(e, -e, e + 1, -e - 1, e - 1, e * 2, -e * 3, e // 2, -e // 2, e >> 1, -e >> 1, ~e, e ^ -1, e & 0xFF, e | 1)
tot = 0
for e in edges:
    for f in edges:
        tot = (tot * 1000003 + (e * f - (e ^ f) + (e & f) * 3 - (e | f))) % (2 ** 89 - 1)
        assert (e + f) - f == e and (e * f) // f == e and (e * f) % f == 0
print(tot)
