row = [1, 2, 3]
print(row[0)
