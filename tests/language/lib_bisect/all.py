from bisect import *
a = [1, 3, 3, 5, 7]; print([(bisect_left(a, x), bisect_right(a, x), bisect(a, x)) for x in range(9)], bisect_left(a, 3, 2), bisect_left(a, 3, 0, 1), bisect([], 5), bisect_left("aceg", "d"), bisect_left([(1, "a"), (2, "b")], 2, key=lambda t: t[0]), bisect_right([5, 3, 1], -3, key=lambda x: -x))
insort(a, 4); insort_left(a, 3); insort_right(a, 9); print(a); l = ["bb", "a"]; l = sorted(l, key=len); insort(l, "ccc", key=len); print(l)
print(["FDCBA"[bisect([60, 70, 80, 90], s)] for s in (33, 99, 77, 70, 89, 90, 100)])
for f in (lambda: bisect(a, 1, -1), lambda: bisect([1, "a"], 2), lambda: bisect(5, 1), lambda: insort((1,), 2), lambda: bisect(a), lambda: bisect(a, 1, 0, 100), lambda: bisect({1: 2}, 1), lambda: bisect(a, 1, "x"), lambda: bisect(a, 1, key=5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
