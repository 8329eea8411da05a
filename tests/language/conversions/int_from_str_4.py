
for s in (
    "²",
    "\u00a05\u2003",
    "None",
    "0b",
    "--1",
    "- 1",
    "1L",
    "٠١٢",
):
    row = []
    for base in (10, 0, 16, 2, 36):
        try: row.append(int(s, base))
        except ValueError as e: row.append("E")
    try: d = int(s)
    except ValueError as e: d = str(e)
    print(ascii(s), row, ascii(d))
