it = iter([1]); print(next(it), next(it, None), next(it, "d"))
def g(): yield 1; return 5
x = g(); next(x)
try: next(x)
except StopIteration as e: print(e.value)
print(next(x, "after"), next(iter({}), "empty"), next((i for i in range(10) if i > 5), None), next(filter(None, [0, 0]), -1), next(zip(), "nozip"), next(map(str, [5])))
class E:
    def __next__(self): raise KeyError("inner")
try: next(E(), "d")
except KeyError as e: print("KeyError", e)
for f in (lambda: next([]), lambda: next(5), lambda: next(), lambda: next(it, 1, 2), lambda: next(E), lambda: next(it)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
