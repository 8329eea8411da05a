
for f in (
    lambda: ~1.5,
    lambda: 1.5 + "a",
    lambda: "a" + 1.5,
    lambda: 1.5 * "a",
    lambda: "a" * 1.5,
    lambda: [1] * 2.0,
    lambda: 1.5 @ 2,
    lambda: 1.5 < "a",
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
