import json

x = []
for _ in range(200_000):
    x = [x]
try:
    json.dumps(x)
except RecursionError:
    print("caught")
