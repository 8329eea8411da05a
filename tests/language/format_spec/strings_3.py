
for spec in (
    "+s",
    "+5",
    ",s",
    "_5",
    "#5",
    "0=5",
):
    try:
        print(spec, repr(format("ab", spec)))
    except ValueError as e:
        print(spec, e)
