
for spec in (
    "5 ",
    "-+",
    "d5",
    "<5<",
    "r",
    "ñ",
    "!",
    "{",
):
    try:
        print(spec, format(5, spec))
    except (ValueError, OverflowError) as e:
        print(spec, type(e).__name__, e)
