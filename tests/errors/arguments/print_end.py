print("x", end=5)
