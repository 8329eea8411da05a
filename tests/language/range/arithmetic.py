r = range(3, 50, 7); print(list(r), len(r), r[0], r[-1], r[1:4], r[::-1], list(r[::-2]), 24 in r, 25 in r, 24.0 in r, r.index(24), r.count(24), min(r), max(r), sum(r), r == range(3, 47, 7), r != range(3, 55, 7), hash(r) == hash(range(3, 52, 7)))
for a, b, c in ((0, 10, 3), (10, 0, -3), (5, 5, 1), (0, -10, 2), (-5, 5, 4), (7, -7, -7), (0, 1, 100), (10 ** 20, 10 ** 20 + 5, 2), (-1, -10 ** 19, -10 ** 18)):
    x = range(a, b, c); print(x, len(x), list(x), list(reversed(x)), x[:2], x[-2:], list(x[::-1]), bool(x))
print(range(10)[3:8][1:3], range(10)[::2][::-1], range(0, 100, 10)[2:-2:2], range(5)[5:], range(5)[-100:100], [*range(3)] * 2, list(zip(range(3), range(3, 6))), [range(n) for n in range(3)], tuple(range(3)), set(range(3)), dict(enumerate(range(2))), sorted(range(5), key=lambda x: -x), "".join(map(str, range(5))), [x for x in range(20) if x in range(0, 20, 6)])
it = iter(range(3)); print(next(it), list(it), list(it)); i = 99
for i in range(0): pass
print(i)
for i in range(3): i = i * 10
print(i, range(True, 3), range(3).start, range(1, 9, 2).step, range(-1), isinstance(range(1), object), type(range(1)).__name__, range(2) in [range(0, 2)], {range(1): "a"}[range(0, 1)])
