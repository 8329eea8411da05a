a = []
a.append(a)
b = []
b.append(b)
try:
    a == b
except RecursionError:
    print("caught")
