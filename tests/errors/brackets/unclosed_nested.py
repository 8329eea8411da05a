value = max((1, 2), (3, [4, 5])
print(value)
