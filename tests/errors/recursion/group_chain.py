e = ValueError(1)
for i in range(100_000):
    e = ExceptionGroup("x", [e])
try:
    e.split(TypeError)
except RecursionError:
    print("caught")
del e
print("freed")
