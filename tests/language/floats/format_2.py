vals = (0.0, 3.14159, -2.5, 1234567.891, 1e-7, 1e22, 0.5)
for spec in (
    "10.2f",
    "<10.2f",
    "^10.1f",
    "+.1f",
    " .1f",
    "010.2f",
    ",.2f",
    "_.2f",
):
    print(repr(spec), [format(v, spec) for v in vals])
