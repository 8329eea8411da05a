# since: 3.13

for f in (
    lambda: sorted([2, 1], reverse=2),
    lambda: sorted([1], keys=1),
    lambda: sorted([object(), object()]),
    lambda: sorted([(1, "a"), (1, 2)]),
    lambda: sorted(["a", b"b"]),
    lambda: sorted([1, 2], key=lambda x: 1 / 0),
    lambda: [3, 1].sort(reverse=None),
    lambda: sorted([1, 2], key=None, reverse=1.5),
    lambda: min([1, "a"]),
    lambda: max(["a", 1]),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
