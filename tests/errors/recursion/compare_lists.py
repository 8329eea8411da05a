a = b = None
for _ in range(200_000):
    a = [a]
    b = [b]
try:
    a == b
except RecursionError:
    print("caught")
