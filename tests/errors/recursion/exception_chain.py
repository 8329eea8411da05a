e = None
for i in range(100_000):
    new = ValueError(i)
    new.__cause__ = e
    e = new
del e, new
print("freed")
