# since: 3.13
from itertools import *
print(list(product("ab", [1, 2])), list(product([0, 1], repeat=2)), list(product()), list(product("ab", [])), list(permutations("abc", 2)), len(list(permutations(range(5)))), list(permutations("ab", 3)), list(combinations("abcd", 2)), list(combinations("ab", 0)), list(combinations("ab", 3)), list(combinations_with_replacement("ab", 2)), ["".join(p) for p in permutations("abc")], list(permutations([])))
for f in (lambda: permutations("a", -1), lambda: combinations("a", -1), lambda: product(5), lambda: product("a", repeat=-1), lambda: combinations("a"), lambda: permutations(5), lambda: combinations("a", 1.5), lambda: product("a", foo=1), lambda: combinations_with_replacement("a", -2), lambda: permutations("a", "b")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(sum(1 for _ in product(range(4), repeat=5)), max(combinations(range(10), 3), key=lambda t: t[0] * t[1] - t[2]), [c for c in combinations(range(1, 8), 3) if sum(c) == 10])
