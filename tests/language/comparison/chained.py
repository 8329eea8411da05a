log = []
def t(x): log.append(x); return x
print(t(1) < t(2) < t(3), t(3) < t(2) < t(1), t(1) == t(1) == t(2) == t(9), log); log.clear()
print(1 < 2 > 1, 1 < 3 > 2 != 2, 1 in [1] == True, (1 in [1]) == True, "a" < "b" < "c", not 1 == 2 == 0, 0 == False is False, None is None is not 1, 1 < 2 < 3 < 4 < 5, 5 > 4 > 4, 2 in [1, 2] in [[1, 2]], "a" in "ab" in "abc", 1 is not None != 2)
class N:
    def __lt__(self, o): return []
    def __gt__(self, o): return "gt"
print(N() < 1 < 2, N() > 1 > 0, (N() > 1) and 5, N() < 1, N() > 1)
def f(x): return 0 <= x < 10
print([f(v) for v in (-1, 0, 9, 10)], 1 < 2 if 1 < 2 < 3 else 0, [x for x in range(10) if 3 < x < 7], (lambda a: 1 < a < 5)(3))
try: 1 < "a" < undefined
except TypeError as e: print(e)
print(1 > 2 < undefined)
import operator
print(operator.lt(1, 2), [] == [] is not [], (1, 2) < (1, 3) < (2,), 1 == 1.0 == 1 + 0j, "" < "a", {1} < {1, 2} < {1, 2, 3}, {1} <= {1} >= set(), [1] != [2] != [1])
