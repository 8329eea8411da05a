# since: 3.14
a, b = {1, 2, 3}, {3, 4}
s = {1}
s.add(2)
s.add(2)
s.discard(9)
s.discard(1)
s.update([3], {4})
s.remove(2)
s |= {7}
s &= {3, 7}
s -= {3}
s ^= {7, 8}
s.intersection_update([8])
s.difference_update([1])
s.symmetric_difference_update([2])
s.clear()
for f in (
    lambda: set(x=1),
    lambda: frozenset([1]).add(2),
    lambda: {1}.issubset(3),
    lambda: {1}.remove({5}),
    lambda: {1}.discard({}),
    lambda: {*5},
    lambda: {1}(),
    lambda: {1} * 2,
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
