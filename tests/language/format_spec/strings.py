for s in ("ab", "héllo", "", "日本"):
    print("|".join(format(s, spec) for spec in ("", "s", "5", "<5", ">5", "^5", "*^7", ".1", "5.1", ">5.3s", "é>6", "05", "<05", "^06s", "0<4", ".0", "😀^9")))
for spec in (
    "d",
    "+",
    " ",
    "=5",
    "x",
    ",",
    "_",
    "#",
):
    try:
        print(spec, repr(format("ab", spec)))
    except ValueError as e:
        print(spec, e)
