# since: 3.12
print(any([]), all([]), any([0, "", 3]), all([1, 0]), sum([]), sum([1, 2], 10), sum([[1], [2]], []), sum([1.5, 2]), sum((0.1,) * 10), sum([True, True]), sum([1], start=5), min(3, 1), max("a", "b"), min([1], default=5), min([], default=5), max([], default=None), max([1, 3], key=lambda x: -x), min("ab", "B", key=str.lower), max((1, 2), (1, 3)), min({3: 1, 2: 2}), max([1, 1.0, True]), sum([1 + 2j, 3]), sum([10 ** 20, 1]))
for f in (
    lambda: sum(["a"]),
    lambda: sum(["a"], ""),
    lambda: sum([b"a"], b""),
    lambda: sum([bytearray()], bytearray()),
    lambda: sum(5),
    lambda: sum(),
    lambda: sum([1], 2, 3),
    lambda: min(),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(sum([0.1, 0.2, 0.3]), sum([1e16, 1.0, -1e16]), sum([1, 0.5, 2 ** 60]), sum([1e308, 1e308, -1e308]), sum([float("inf"), 1]), sum([-0.0]), sum([], -0.0))
