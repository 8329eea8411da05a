print(t'{a b}')
