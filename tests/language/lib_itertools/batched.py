# since: 3.13
from itertools import batched
print(list(batched("abcdefg", 3)), list(batched([], 2)), list(batched("abcd", 2, strict=True)))
for f in (lambda: batched("a", 0), lambda: list(batched("abc", 2, strict=True)), lambda: batched(5, 1), lambda: batched("a"), lambda: batched("a", "b")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
