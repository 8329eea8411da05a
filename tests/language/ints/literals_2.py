
for src in (
    "0xg",
    "1a",
    "1_.5",
    "0_7",
    "1.e",
    "0b12",
    "00012",
    "1j_",
):
    try:
        print(src, eval(src))
    except SyntaxError as e:
        print(src, type(e).__name__, e.msg)
