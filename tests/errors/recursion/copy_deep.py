import copy

x = []
for _ in range(20_000):
    x = [x]
try:
    copy.deepcopy(x)
except RecursionError:
    print("caught")
