# since: 3.14
print([x * x for x in range(5)], [x for x in range(10) if x % 2 if x > 3], [(x, y) for x in range(3) for y in range(x)], [[j for j in range(i)] for i in range(4)], [x for l in [[1, 2], [3]] for x in l], [a + b for a, b in [(1, 2), (3, 4)]], [*range(3), *"ab"], [x if x else -1 for x in range(3)], [y := 5, y ** 2], [a for a, *_ in [(1, 2, 3), (4,)]])
m = [[1, 2, 3], [4, 5, 6]]
print([[r[i] for r in m] for i in range(3)], list(zip(*m)), sum([sum(r) for r in m]), [n for n in range(2, 30) if all(n % d for d in range(2, n))])
fs = [lambda: i for i in range(3)]; print([f() for f in fs]); fs = [lambda i=i: i for i in range(3)]; print([f() for f in fs])
x = "outer"; print([x for x in range(2)], x); print([(x, y) for x in "ab" for y in [x * 2]], x)
try:
    print([u for u in range(2) if w])
except NameError as e:
    print(e)
try:
    print([1 / i for i in (1, 0)])
except ZeroDivisionError as e:
    print(e)
try:
    [x for x in 5]
except TypeError as e:
    print(e)
try:
    [a for a, b in [(1, 2, 3)]]
except ValueError as e:
    print(e)
print({x % 3 for x in range(10)} == {0, 1, 2}, {x: x * x for x in range(3)}, {k: v for k, v in zip("ab", [1, 2]) if v > 1}, sorted({(i, j) for i in range(2) for j in range(2)}), {**{i: i for i in range(2)}, 5: 6})
