
for s in (
    "inf",
    "-infj",
    "nan+nanj",
    "1_0+2_0j",
    ".5j",
    "5.",
    "1J",
    "1+j",
    "1-J",
    "1+ 2j",
):
    try: print(repr(s), complex(s))
    except ValueError as e: print(repr(s), e)
