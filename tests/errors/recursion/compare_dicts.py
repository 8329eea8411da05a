a = {}
b = {}
for _ in range(200_000):
    a = {1: a}
    b = {1: b}
try:
    a == b
except RecursionError:
    print("caught")
