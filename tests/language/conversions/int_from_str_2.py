
for s in (
    "-0x1f",
    "0X1f",
    "１２",
    "१२३",
    "1e3",
    "1.0",
    "",
    "-",
    "+-1",
):
    row = []
    for base in (10, 0, 16, 2, 36):
        try: row.append(int(s, base))
        except ValueError as e: row.append("E")
    try: d = int(s)
    except ValueError as e: d = str(e)
    print(ascii(s), row, ascii(d))
