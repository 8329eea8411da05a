print(t'{a:{}}')
