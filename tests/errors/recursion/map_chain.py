# only: lfpy
# CPython's C stack overflows here; what counts is that a value or an error comes out.
chain = iter([1])
for _ in range(200_000):
    chain = map(int, chain)
try:
    next(chain)
except RecursionError:
    pass
print("alive")
