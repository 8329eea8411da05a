print(t'{a $ b}')
