# since: 3.13

for f in (
    lambda: min([]),
    lambda: max(5),
    lambda: max(1, 2, default=3),
    lambda: max([1], foo=2),
    lambda: max([1, 2], key=5),
    lambda: any(),
    lambda: any(5),
    lambda: all([1], [2]),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
