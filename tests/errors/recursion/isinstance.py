deep = int
for _ in range(200_000):
    deep = (deep,)
try:
    isinstance("a", deep)
except RecursionError:
    print("caught")
