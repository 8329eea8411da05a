
for v in (
    "é",
    None,
    [1, 2],
    (1,),
    {"k": 1},
    b"by",
    10 ** 18,
    float("inf"),
):
    row = ["%s" % (v,), "%r" % (v,), "{}".format(v), "{!r}".format(v), f"{v}", f"{v!r}", f"{v!s:>8}", f"{v!a:<8}|", str(v), "%10s|" % (v,), "%-10s|" % (v,), "{0!s:^10}".format(v)]
    print(len(set(row[:1] + row[2:3] + row[4:5] + row[8:9])) == 1, *row, sep=" ; ")
