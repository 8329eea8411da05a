# only: lfpy
# CPython's C stack overflows here; what counts is that a value or an error comes out.
x = ()
for _ in range(200_000):
    x = (x,)
try:
    hash(x)
except RecursionError:
    pass
print("alive")
