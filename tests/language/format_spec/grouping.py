for v in (0, 999, 1000, 1234567, -1234567, 0.5, 1234.5678, -1e6, 1e16, 123456789.123):
    row = []
    for spec in (",", "_", ",.2f", "_.3f", "015,", "015_", ",.0f", ",e", "_g", ",%", "+,", "=15,", "<15,", "^15,"):
        row.append(format(v, spec))
    print(v, *row, sep="|")
for v in (0xDEADBEEF, 0b1011, 8 ** 7, 2 ** 70):
    print(format(v, "_x"), format(v, "_b"), format(v, "_o"), format(v, "#_X"), format(v, "#020_x"), format(v, "030_b"))
for w in range(1, 14):
    print(format(1234, f"0{w},"), format(-1234.5, f"0{w},.1f"), end=" ")
print()
