
for s in (
    "1e",
    "e1j",
    "0x1j",
    "1,2j",
    "infinity",
    "1++2j",
    "٣j",
):
    try: print(repr(s), complex(s))
    except ValueError as e: print(repr(s), e)
