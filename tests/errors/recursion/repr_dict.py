x = {}
for _ in range(200_000):
    x = {"k": x}
try:
    str(x)
except RecursionError:
    print("caught")
