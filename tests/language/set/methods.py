# since: 3.14
a, b = {1, 2, 3}, {3, 4}
print(a | b, a & b, a - b, b - a, a ^ b, a <= {1, 2, 3, 4}, a < a, a >= {1}, a > {1}, a == {3, 2, 1}, a != b, a.isdisjoint({9}), a.issubset([1, 2, 3, 5]), a.issuperset((1,)), a.union([5], (6,)), a.intersection([1, 2], {2}), a.difference([1], [2]), a.symmetric_difference([1, 9]), len(a), 2 in a, set(), frozenset(), frozenset([1]), {1}.copy())
s = {1}; s.add(2); s.add(2); s.discard(9); s.discard(1); s.update([3], {4}); s.remove(2); print(s); s |= {7}; s &= {3, 7}; s -= {3}; s ^= {7, 8}; print(s); s.intersection_update([8]); s.difference_update([1]); s.symmetric_difference_update([2]); print(s, s.pop() in (2, 8), len(s)); s.clear(); print(s)
for f in (
    lambda: set().pop(),
    lambda: {1}.remove(5),
    lambda: {1}.add([]),
    lambda: {[]},
    lambda: set(5),
    lambda: {1} | [2],
    lambda: {1} + {2},
    lambda: {1} - [1],
    lambda: {1} < [1],
    lambda: {1}[0],
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def i1():
    s = {1}; s |= [2]
def i2():
    s = {1}; s &= 5
for f in (i1, i2):
    try:
        f()
    except TypeError as e:
        print(e)
