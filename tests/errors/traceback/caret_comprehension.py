rows = [[1], [2], []]
print([row[0] for row in rows])
