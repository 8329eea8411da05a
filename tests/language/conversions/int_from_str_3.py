
for s in (
    "1_",
    "_1",
    "1__2",
    "0x",
    "0b2",
    "abc",
    "12abc",
    "1 2",
    "½",
):
    row = []
    for base in (10, 0, 16, 2, 36):
        try: row.append(int(s, base))
        except ValueError as e: row.append("E")
    try: d = int(s)
    except ValueError as e: d = str(e)
    print(ascii(s), row, ascii(d))
