
for spec in (
    ",b",
    "_,d",
    ",_d",
    "__d",
    ",,d",
    "#c",
    "1" * 25,
    "z",
    "zd",
):
    try:
        print(spec, format(5, spec))
    except (ValueError, OverflowError) as e:
        print(spec, type(e).__name__, e)
