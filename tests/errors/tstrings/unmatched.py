print(t'{a)}')
