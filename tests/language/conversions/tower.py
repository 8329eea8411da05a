# since: 3.14
vals = [0, 1, -7, 2.9, -2.9, True, "3", "3.5", " 4 ", b"5", 1 + 0j, None, [], "x", float("nan"), float("inf"), 10 ** 25, "1e3", "inf", "", ()]
for v in vals:
    row = []
    for t in (int, float, complex, bool, str, bytes, list, tuple, set):
        if t is bytes and (isinstance(v, int) and v > 10): row.append("skip"); continue
        if t is set and isinstance(v, str) and len(v) > 1: row.append("skip"); continue
        try: row.append(repr(t(v)))
        except Exception as e: row.append(type(e).__name__ + ": " + str(e))
    print(repr(v), row, sep=" => ")
