vals = (0.0, 3.14159, -2.5, 1234567.891, 1e-7, 1e22, 0.5)
for spec in (
    "%",
    ".1%",
    "G",
    "E",
    "n",
    "#.0f",
    "#g",
    "z.0f",
):
    print(repr(spec), [format(v, spec) for v in vals])
