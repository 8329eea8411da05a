# since: 3.14
for r in (range(5), range(2, 8), range(0, 10, 3), range(10, 0, -3), range(0), range(5, 2), range(-3, 3), range(10 ** 20, 10 ** 20 + 3), range(0, 10 ** 30, 10 ** 29)):
    print(r, list(r), len(r), list(reversed(r)), r.start, r.stop, r.step, bool(r), r[-1:] , 3 in r, sum(r))
r = range(0, 100, 7)
print(r[3], r[-1], r[2:5], r[::-1], r[::2], r.index(14), r.count(14), r.count(15), 14.0 in r, 15 in r, "a" in r, r == range(0, 99, 7), range(0) == range(5, 5), range(1, 2, 5) == range(1, 3, 9), hash(range(0)) == hash(range(3, 3)), {r: 1}[range(0, 104, 7)], r.index(21.0))
for f in (
    lambda: range(),
    lambda: range(1.5),
    lambda: range("a"),
    lambda: range(1, 2, 0),
    lambda: range(1, 2, 3, 4),
    lambda: r[100],
    lambda: r["a"],
    lambda: r.index(5),
    lambda: r < r,
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def st(): r.start = 1
def si(): r[0] = 1
for f in (st, si):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
it = iter(range(3)); print(next(it), it.__length_hint__(), list(it), type(it).__name__, type(iter(range(2 ** 70, 2 ** 70 + 1))).__name__, 2 ** 64 in range(2 ** 70), range(10 ** 30)[10 ** 29], max(range(5)), range(True, 5))
for i in range(3):
    i += 10
print(i, [i for i in range(10, -1, -5)], *range(2))
try:
    class X(range): pass
except TypeError as e:
    print(e)
