print(t'{x!z}')
