print(t'{x')
