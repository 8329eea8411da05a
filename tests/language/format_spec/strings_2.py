
for spec in (
    "f",
    "z",
    "c",
    "%",
    "=",
    "-",
    ".",
    "5.",
):
    try:
        print(spec, repr(format("ab", spec)))
    except ValueError as e:
        print(spec, e)
