edges = []
for bits in (
    52,
    53,
    60,
    61,
    62,
    63,
    64,
    127,
    128,
):
    for d in (-1, 0, 1):
        edges.append((1 << bits) + d)
