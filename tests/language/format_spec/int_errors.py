for spec in (
    "s",
    ".3",
    ".3d",
    "5.2",
    "q",
    "<<",
    "+c",
    ",c",
    ",x",
):
    try:
        print(spec, format(5, spec))
    except (ValueError, OverflowError) as e:
        print(spec, type(e).__name__, e)
for v in (-1, 0x110000, 10 ** 30):
    try:
        format(v, "c")
    except OverflowError as e:
        print(e)
try:
    format(5, 5)
except TypeError as e:
    print(e)
try:
    format(5, None)
except TypeError as e:
    print(e)
