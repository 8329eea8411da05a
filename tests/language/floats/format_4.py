vals = (0.0, 3.14159, -2.5, 1234567.891, 1e-7, 1e22, 0.5)
for spec in (
    "z.1f",
    "=+10.1f",
    "*^12.3e",
    ".10g",
    "020,.1f",
    ".17g",
    ".20f",
    "012",
):
    print(repr(spec), [format(v, spec) for v in vals])
