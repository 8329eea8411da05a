# since: 3.12

for f in (
    lambda: sum([[1]]),
    lambda: max(1, "a"),
    lambda: max(()),
    lambda: min([], key=len),
    lambda: sum([None]),
    lambda: sum({"a": 1}),
    lambda: any(None),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
