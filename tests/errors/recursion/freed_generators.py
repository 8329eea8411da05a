g = None
for _ in range(200_000):
    def h(inner):
        yield inner

    g = h(g)
    next(g)
del g
print("freed")
