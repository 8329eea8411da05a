
for s in (
    "1 +2j",
    "j1",
    "1i",
    "1+2",
    "--1j",
    "1j+1",
    "(1",
    "1)",
    "",
    " ",
):
    try: print(repr(s), complex(s))
    except ValueError as e: print(repr(s), e)
