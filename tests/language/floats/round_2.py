
for v in (
    0.375,
    1e16 + 1,
    123.456,
    -123.456,
    5e-324,
    1.45,
    8.35,
    1e300,
):
    print(v, round(v), [round(v, n) for n in (0, 1, 2, 3)], round(v, -1), round(v, -2))
