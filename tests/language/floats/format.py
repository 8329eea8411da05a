vals = (0.0, 3.14159, -2.5, 1234567.891, 1e-7, 1e22, 0.5)
for spec in (
    "",
    "f",
    ".2f",
    ".0f",
    "e",
    ".3e",
    "g",
    ".3g",
):
    print(repr(spec), [format(v, spec) for v in vals])
for v in (float("inf"), float("-inf"), float("nan")):
    print([format(v, s) for s in ("", "f", "F", "e", "G", "010", "+", "10", "<6", "%", ".2f", "06")])
for spec in ("d", "x", "s", ".", "c", ",_", "1.2.3", "f5", "b", "_,f", "q", ".-1f", "10.f", ".2147483648f"):
    try:
        print(spec, format(1.5, spec))
    except ValueError as e:
        print(spec, e)
