row = [1]
print(row[])
