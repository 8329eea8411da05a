from itertools import *
print(list(islice(count(5, 3), 4)), list(islice(count(0.5, 0.25), 3)), list(islice(cycle("ab"), 5)), list(repeat(7, 3)), list(islice(repeat("x"), 2)), count(3), count(1, 2), repeat(5, 2), list(cycle([])), next(count(2 ** 70)), list(map(pow, range(4), repeat(2))))
print(list(islice("abcdefg", 3)), list(islice("abcdefg", 2, 5)), list(islice("abcdefg", 1, None, 3)), list(islice("abc", 10)), list(islice("abc", 0)), list(islice("abc", None)))
it = iter(range(10)); print(list(islice(it, 3)), list(islice(it, 1, 3)), list(it))
for f in (lambda: islice("a", -1), lambda: islice("a", 1, 2, 0), lambda: islice("a", "b"), lambda: islice("a"), lambda: count("a"), lambda: repeat(), lambda: repeat(1, "a"), lambda: cycle(5), lambda: islice(5, 1), lambda: islice("abc", 1, -1), lambda: count(1, 2, 3)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
c = count(1); next(c); print(c, next(c), list(repeat(1, -5)), repeat(1, -1), list(zip(count(), "ab")))
