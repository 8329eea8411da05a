print(t'{lambda x: 1}')
