from itertools import *
import operator
print(list(accumulate([1, 2, 3, 4])), list(accumulate([1, 2, 3], operator.mul)), list(accumulate([1, 2], initial=10)), list(accumulate([3, 1, 4], max)), list(accumulate([])), list(accumulate("abc")), list(chain([1], "a", {2: 3})), list(chain.from_iterable(["ab", [1]])), list(compress("abcd", [1, 0, 1, 0])), list(dropwhile(lambda x: x < 3, [1, 3, 2])), list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(filterfalse(lambda x: x % 2, range(5))), list(filterfalse(None, [0, 1, ""])), list(starmap(pow, [(2, 3), (3, 2)])), list(zip_longest("abc", [1], fillvalue="-")), list(zip_longest()), list(zip_longest("ab", "c")), list(pairwise([1, 2, 3])), list(pairwise([1])))
print([(k, list(g)) for k, g in groupby("aabccca")], [(k, list(g)) for k, g in groupby([1, 3, 2, 4, 5], lambda x: x % 2)], {k: len(list(g)) for k, g in groupby(sorted("mississippi"))})
g = groupby("aab"); k1, g1 = next(g); k2, g2 = next(g); print(list(g1), list(g2))
a, b, c = tee([1, 2, 3], 3); next(a); print(list(a), list(b), next(c), list(tee(c)[0]), tee([], 0))
for f in (lambda: list(chain(5)), lambda: chain.from_iterable(5), lambda: list(starmap(pow, [2])), lambda: tee([1], -1), lambda: accumulate(5), lambda: list(accumulate([1, "a"])), lambda: groupby(), lambda: zip_longest("a", fill=1), lambda: pairwise(5), lambda: compress("a"), lambda: list(takewhile(5, [1])), lambda: dropwhile(1), lambda: list(chain([1], 5))):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
