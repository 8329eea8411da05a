print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(map(pow, [2, 3], [3, 2])), list(filter(None, [0, 1, "", "a", [], None])), list(filter(lambda x: x > 1, range(4))), list(map(None or str, "a")), sum(map(int, "123")), list(filter(str.isdigit, "a1b2")), [*map(list, ["ab", ""])])
m = map(int, ["1", "x", "2"])
print(next(m))
try:
    next(m)
except ValueError as e:
    print(e)
print(next(m), next(m, "end"), type(m).__name__, iter(m) is m, type(filter(None, [])).__name__)
for f in (lambda: map(), lambda: map(str), lambda: map(str, 5), lambda: list(map(5, [1])), lambda: filter(None), lambda: filter(None, 5), lambda: list(filter(5, [1])), lambda: list(map(lambda: 0, [1])), lambda: list(map(len, [1])), lambda: filter(None, [], []), lambda: list(map(str, [1], 5)), lambda: filter(function=None, iterable=[])):
    try:
        print(f())
    except TypeError as e:
        print(e)
log = []
list(map(lambda x: log.append(x), filter(lambda x: log.append(-x) or x % 2, range(1, 4)))); print(log)
